import { chineseCases } from './cases/zh';
import { checkCases, createDetector } from './checkCases';

describe('context detection in Chinese', () => {
  checkCases(createDetector(), chineseCases);
});

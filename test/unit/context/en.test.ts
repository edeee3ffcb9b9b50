import { englishCases } from './cases/en';
import { checkCases, createDetector } from './checkCases';

describe('context detection in English', () => {
  checkCases(createDetector(), englishCases);
});

import { frenchCases } from './cases/fr';
import { checkCases, createDetector } from './checkCases';

describe('context detection in French', () => {
  checkCases(createDetector(), frenchCases);
});

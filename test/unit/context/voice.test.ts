import { englishVoiceCases } from './cases/voice/en';
import { frenchVoiceCases } from './cases/voice/fr';
import { chineseVoiceCases } from './cases/voice/zh';
import { checkCases, createDetector } from './checkCases';

describe('voices', () => {
  const detector = createDetector();
  describe('in English', () => checkCases(detector, englishVoiceCases));
  describe('in French', () => checkCases(detector, frenchVoiceCases));
  describe('in Chinese', () => checkCases(detector, chineseVoiceCases));
});

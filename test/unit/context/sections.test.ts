import assert from 'node:assert/strict';
import { createDetector } from './checkCases';

const detector = createDetector();

/** Each section as `kind: text`, white space collapsed. */
const sectionsOf = (text: string): string[] =>
  detector
    .sections(text)
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).replace(/\s+/g, ' ').trim()}`);

describe('sections', () => {
  it('reads Markdown headings, and ends a section at one it does not know', () => {
    assert.deepEqual(sectionsOf('Intro\n## Family history\nHFS\n\n- tic\n## Miscellaneous\nx\n# Plan #\nMRI'), [
      'family: ## Family history HFS - tic',
      'plan: # Plan # MRI',
    ]);
  });

  it('reads headings before a colon: to a blank line with text after it, to the next heading without', () => {
    assert.deepEqual(sectionsOf('PMH: migraine\nasthma\n\nSpasm.\nExamination:\nptosis\n\nnormal'), [
      'past: PMH: migraine asthma',
      'examination: Examination: ptosis normal',
    ]);
  });

  it('reads headings inside a line, to its end', () => {
    assert.deepEqual(sectionsOf('Spasm since May. Family history: mother HFS.\nWell.'), [
      'family: Family history: mother HFS.',
    ]);
    assert.deepEqual(sectionsOf('ADMITTED MAY  PAST MEDICAL HISTORY:  stroke  FAMILY HISTORY:  none'), [
      'past: PAST MEDICAL HISTORY: stroke',
      'family: FAMILY HISTORY: none',
    ]);
  });

  it('reads headings between 【】 wherever they stand in a line', () => {
    assert.deepEqual(sectionsOf('【主诉】面部抽搐3年【既往史】面瘫\n【建议】肌电图\n手术【备注】'), [
      'complaint: 【主诉】面部抽搐3年',
      'past: 【既往史】面瘫',
      'plan: 【建议】肌电图 手术【备注】',
    ]);
  });

  it('takes no words before a colon inside a sentence for a heading', () => {
    assert.deepEqual(sectionsOf('There is a family history: her mother.'), []);
  });

  it('reads headings in capitals, in bold, alone on their line', () => {
    assert.deepEqual(sectionsOf('FAMILY HISTORY\nHFS\n**Plan**\nMRI\nAssessment\nHFS'), [
      'family: FAMILY HISTORY HFS',
      'plan: **Plan** MRI',
      'assessment: Assessment HFS',
    ]);
  });

  it('ends a section at a line in capitals before a colon', () => {
    assert.deepEqual(sectionsOf('FAMILY HISTORY:\nHFS\nHEADER OF THE NOTE:\ntext'), ['family: FAMILY HISTORY: HFS']);
  });

  it('reads French headings, with or without accents', () => {
    assert.deepEqual(sectionsOf('Antécédents familiaux : mère\nATCD :\n- HTA\nHDM : spasme\nConduite a tenir : IRM'), [
      'family: Antécédents familiaux : mère',
      'past: ATCD : - HTA',
      'history: HDM : spasme',
      'plan: Conduite a tenir : IRM',
    ]);
  });

  it('reads Chinese headings, full width, in brackets, inside a line, in Traditional characters', () => {
    assert.deepEqual(sectionsOf('主诉：抽搐 现病史：3年。既往史：体健。\n【家族史】\n無\n診斷：面肌痙攣'), [
      'complaint: 主诉：抽搐',
      'history: 现病史：3年。',
      'past: 既往史：体健。',
      'family: 【家族史】 無',
      'assessment: 診斷：面肌痙攣',
    ]);
  });

  it('gives the heading without its marks', () => {
    const text = '## Family history (FH):\r\nHFS';
    const [section] = detector.sections(text);
    assert.ok(section);
    assert.equal(text.slice(section.heading.start, section.heading.end), 'Family history');
    assert.equal(section.start, 0);
    assert.equal(section.end, text.length);
  });

  it('cuts sentences where a section begins', () => {
    const text = 'ADMITTED MAY  FAMILY HISTORY:  none';
    assert.deepEqual(
      detector.sentences(text).map(({ start, end }) => text.slice(start, end)),
      ['ADMITTED MAY', 'FAMILY HISTORY:  none'],
    );
  });
});

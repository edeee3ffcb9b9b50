import assert from 'node:assert/strict';
import { nonClinicalRegions, touches } from '../../../server/src/rules/parts/guards';

const regionTexts = (text: string): string[] =>
  nonClinicalRegions(text).map(({ start, end }) => text.slice(start, end));

describe('nonClinicalRegions', () => {
  it('takes file names and addresses as they stand in a line', () => {
    assert.deepEqual(
      regionTexts('See left_hemifacial_spasm.pdf, https://example.org/right-hfs and www.example.org/a for the video.'),
      ['left_hemifacial_spasm.pdf', 'https://example.org/right-hfs', 'www.example.org/a'],
    );
  });

  it('takes file names with accents and in Chinese, and stops at a comma', () => {
    assert.deepEqual(regionTexts('Voir spasme-hémifacial-gauche.mp4.'), ['spasme-hémifacial-gauche.mp4.']);
    assert.deepEqual(regionTexts('右侧面肌痉挛,见附件面肌痉挛视频.mp4；复查。'), ['见附件面肌痉挛视频.mp4']);
  });

  it('takes a file at a web address once', () => {
    assert.deepEqual(regionTexts('https://example.org/spasm.pdf'), ['https://example.org/spasm.pdf']);
  });

  it('takes a whole line that names a publication', () => {
    const text = 'Right hemifacial spasm.\nBilateral hemifacial spasm. doi:10.1000/xyz\nPlan: toxin.';
    assert.deepEqual(regionTexts(text), ['Bilateral hemifacial spasm. doi:10.1000/xyz']);
  });

  it('takes fenced code with its fences, and an open fence to the end', () => {
    assert.deepEqual(regionTexts('a\n```\nspasm\n```\nb'), ['```\nspasm\n```']);
    assert.deepEqual(regionTexts('a\n~~~\nspasm\n'), ['~~~\nspasm\n']);
  });

  it('leaves doses, dates, units and abbreviations with stops alone', () => {
    assert.deepEqual(regionTexts('Botox 2.5 U at 12.03.2024, i.e. b.i.d., 0.5 mL; grade IV/VI; C.A.T.'), []);
    assert.deepEqual(regionTexts('右侧面肌痉挛6年，予肉毒毒素2.5单位。'), []);
    assert.deepEqual(regionTexts(''), []);
  });
});

describe('touches', () => {
  const regions = [
    { start: 4, end: 8 },
    { start: 20, end: 21 },
  ];

  it('is true of a stretch that shares a code unit with a region', () => {
    assert.equal(touches(regions, { start: 0, end: 5 }), true);
    assert.equal(touches(regions, { start: 7, end: 12 }), true);
    assert.equal(touches(regions, { start: 0, end: 30 }), true);
    assert.equal(touches(regions, { start: 20, end: 21 }), true);
  });

  it('is false beside and between regions', () => {
    assert.equal(touches(regions, { start: 0, end: 4 }), false);
    assert.equal(touches(regions, { start: 8, end: 20 }), false);
    assert.equal(touches(regions, { start: 21, end: 30 }), false);
    assert.equal(touches([], { start: 0, end: 30 }), false);
  });
});

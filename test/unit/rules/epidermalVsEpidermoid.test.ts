import assert from 'node:assert/strict';
import { fixed, onlyFinding, related, rendered } from './ruleCases';

const rule = 'epidermal-vs-epidermoid';

const mended = (text: string): string[] => Object.values(fixed(text, onlyFinding(text, rule)));

describe(rule, () => {
  it('asks which cyst is meant in three languages', () => {
    const finding = onlyFinding('Epidermal cyst of the CPA.', rule);
    assert.equal(finding.severity, 'information');
    assert.deepEqual(rendered(rule, finding.message), {
      en: '"Epidermal cyst" in the cerebellopontine angle or as a cause of facial spasm: an epidermal cyst is one of the skin. Is an epidermoid cyst meant?',
      fr: "« Epidermal cyst » dans l'angle ponto-cérébelleux ou comme cause d'un spasme facial : un kyste épidermique est cutané. S'agit-il d'un kyste épidermoïde ?",
      zh: '“Epidermal cyst”位于桥小脑角或作为面肌痉挛的病因：表皮囊肿为皮肤囊肿。是否指表皮样囊肿？',
    });
  });

  it('writes the other word at each place, with its capitals, and leaves the choice', () => {
    const text = 'Epidermal cyst of the CPA. HFS due to the epidermal cyst.';
    const finding = onlyFinding(text, rule);
    assert.deepEqual(related(text, finding), [['epidermal cyst', 'The same term is used here.']]);
    assert.deepEqual(fixed(text, finding), {
      'Write "Epidermoid"': 'Epidermoid cyst of the CPA. HFS due to the epidermoid cyst.',
    });
    assert.ok(finding.fixes.every(({ preferred }) => !preferred));
    assert.deepEqual(mended('EPIDERMAL CYST OF THE CPA'), ['EPIDERMOID CYST OF THE CPA']);
  });

  it('agrees in French and keeps Traditional characters', () => {
    assert.deepEqual(mended("Kyste épidermique de l'APC."), ["Kyste épidermoïde de l'APC."]);
    assert.deepEqual(mended("Kystes épidermiques de l'APC."), ["Kystes épidermoïdes de l'APC."]);
    assert.deepEqual(mended('桥小脑角表皮囊肿。'), ['桥小脑角表皮样囊肿。']);
    assert.deepEqual(mended('橋小腦角表皮囊腫。'), ['橋小腦角表皮樣囊腫。']);
  });
});

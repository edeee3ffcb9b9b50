import assert from 'node:assert/strict';
import { answered, readNameAnswers } from '../../../client/src/otherNames/answers';
import type { OtherName, OtherNames } from '../../../client/src/otherNames/protocol';

const name = (text: string, language: OtherName['language'], kind: OtherName['kind'] = 'preferred'): OtherName => ({
  text,
  language,
  kind,
  inBrackets: ` (${text})`,
});
const place = { line: 0, character: 0 };
const found: OtherNames = {
  range: { start: place, end: place },
  text: 'MS',
  concepts: [
    { id: 'a', name: 'a', type: 'condition', names: [name('sclérose', 'fr'), name('SEP', 'fr', 'abbreviation')] },
    { id: 'b', name: 'b', type: 'condition', names: [name('硬化', 'zh')] },
  ],
};

describe('The argument of the command that names a term', () => {
  it('answers what it has an answer for', () => {
    const answers = { language: 'fr', name: 'SEP', action: 'copy' };
    assert.deepEqual(readNameAnswers(answers), answers);
    for (const argument of [undefined, null, 'fr', { scheme: 'file', path: '/a.note' }, { language: 'de', name: 1 }]) {
      assert.deepEqual(readNameAnswers(argument), {});
    }
  });

  it('chooses the first name that it fits', () => {
    assert.equal(answered(found, { language: 'fr' })?.text, 'sclérose');
    assert.equal(answered(found, { name: 'SEP' })?.kind, 'abbreviation');
    assert.equal(answered(found, { language: 'zh' })?.text, '硬化');
    assert.equal(answered(found, { language: 'zh', name: 'SEP' }), undefined);
    assert.equal(answered(found, {}), undefined);
  });
});

import assert from 'node:assert/strict';
import { createNoteChecker } from '../../../server/src/rules/checkNote';
import type { Rule, RuleData } from '../../../server/src/rules/rule';
import { languageService, analyse } from '../../support/notes';

const service = languageService();

/** A rule that reports where words of its list stand, with what the note says of them. */
const rule: Rule = {
  code: 'words',
  check(_, context) {
    const said = context.fromWords('numbness', (words) => {
      const { assertion, voice, section } = words;
      return [words.text, assertion.negation, assertion.temporality, assertion.experiencer, voice, section?.kind ?? ''];
    });
    return said.found.map((one) => {
      const { start, end } = said.itemOf(one);
      return {
        rule: 'words',
        start,
        end,
        message: { key: 'message', parameters: { said: one.value.join(' ').trim() } },
        related: [],
        fixes: [],
      };
    });
  },
};

const localised = { en: '{said}', fr: '{said}', zh: '{said}' };
const data: RuleData = {
  code: 'words',
  severity: 'hint',
  category: 'test',
  title: localised,
  texts: { message: localised },
  vocabulary: { numbness: { en: ['numb face'], fr: ['joue engourdie'], zh: ['面麻'] } },
};

const check = createNoteChecker({
  terminology: service.terminology,
  folding: service.writing.folding,
  data: [data],
  rules: [rule],
});

const saidIn = (text: string): unknown[] =>
  check(analyse(text), { rules: {}, maxProblems: 12 }).map(({ message }) => message.parameters['said']);

describe('what a note says of words that name no concept', () => {
  it('is told as of a sign: denied, suspected, past, a relative’s', () => {
    assert.deepEqual(saidIn('Numb face. No numb face. Possible numb face.'), [
      'Numb face affirmed recent patient note',
      'numb face negated recent patient note',
      'numb face possible recent patient note',
    ]);
    assert.deepEqual(saidIn('Pas de joue engourdie. Sa mère a la joue engourdie.'), [
      'joue engourdie negated recent patient note',
      'joue engourdie affirmed recent family note',
    ]);
    assert.deepEqual(saidIn('无面麻。既往史：面麻。'), [
      '面麻 negated recent patient note',
      '面麻 affirmed historical patient note past',
    ]);
  });

  it('is told under headings above, and with the voice that speaks', () => {
    assert.deepEqual(saidIn('Family history:\n\n- mother\n- numb face\n\nPlan:\n"numb face", she says.'), [
      'numb face affirmed recent family note family',
      'numb face affirmed recent patient quotation plan',
    ]);
    assert.deepEqual(saidIn('Denies:\n- fever\n- numb face'), ['numb face negated recent patient note']);
    assert.deepEqual(saidIn('☐ numb face'), ['numb face affirmed recent patient template']);
  });

  it('leaves headings, addresses and names of files out', () => {
    assert.deepEqual(saidIn('See numb-face.pdf and https://example.org/numb-face.'), []);
  });
});

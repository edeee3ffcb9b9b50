import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-types';
import { semanticTokensLegend } from '../../../server/src/features/semanticTokens';
import { analyse, languageService, textIn } from '../../support/notes';

/** Each token as its text, its type and its modifiers. */
function tokens(text: string, range?: Range): string[] {
  const note = analyse(text);
  const { data } = languageService().semanticTokens(note, range);
  assert.equal(data.length % 5, 0);
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [deltaLine, deltaCharacter, length, type, bits] = data.slice(i, i + 5) as [
      number,
      number,
      number,
      number,
      number,
    ];
    line += deltaLine;
    character = deltaLine === 0 ? character + deltaCharacter : deltaCharacter;
    const written = textIn(note, { start: { line, character }, end: { line, character: character + length } });
    const modifiers = semanticTokensLegend.tokenModifiers.filter((_, bit) => bits & (1 << bit));
    found.push([written, semanticTokensLegend.tokenTypes[type], ...modifiers].join(' | '));
  }
  return found;
}

describe('semanticTokens', () => {
  it('has a legend that themes can rely on', () => {
    assert.deepEqual(semanticTokensLegend, {
      tokenTypes: [
        'condition',
        'sign',
        'anatomy',
        'nerve',
        'vessel',
        'drug',
        'procedure',
        'investigation',
        'scale',
        'pathogen',
        'pattern',
        'specialty',
        'term',
      ],
      tokenModifiers: [
        'negated',
        'possible',
        'historical',
        'hypothetical',
        'family',
        'other',
        'unstated',
        'misspelled',
      ],
    });
  });

  it('gives each mention its type and what the note says of it', () => {
    assert.deepEqual(tokens('No hemifacial spasm.\nShe takes carbamazepine. MRI of the facial nerve.'), [
      'hemifacial spasm | condition | negated',
      'carbamazepine | drug',
      'MRI | investigation',
      'facial nerve | nerve',
    ]);
  });

  it('marks misspellings', () => {
    assert.deepEqual(tokens('She has hemifacial spasam.'), ['hemifacial spasam | condition | misspelled']);
  });

  it('gives a mention over a line break a token on each line', () => {
    for (const lineBreak of ['\n', '\r\n']) {
      assert.deepEqual(tokens(`She has hemifacial${lineBreak}spasm and blepharospasm.`), [
        'hemifacial | condition',
        'spasm | condition',
        'blepharospasm | condition',
      ]);
    }
  });

  it('gives only the mentions that a range touches', () => {
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 12 } };
    assert.deepEqual(tokens('Facial palsy.\nHemifacial spasm.\nBlepharospasm.', range), [
      'Hemifacial spasm | condition',
    ]);
  });

  it('is empty for a note without terms', () => assert.deepEqual(tokens('Thank you.'), []));
});

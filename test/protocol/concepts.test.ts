import assert from 'node:assert/strict';
import type { NoteConcepts } from '../../server/src/features/noteConcepts';
import type { OtherNames } from '../../server/src/features/otherNames';
import { withServer } from '../support/languageServer';

const uri = 'file:///notes/a.note';
const text = 'Left hemifacial spasm.\nNo ptosis.\n';

describe('requests about the concepts of a note', () => {
  it(
    'are answered in the language of the reader, with codes as they are set',
    withServer({ locale: 'fr', settings: () => ({ codingSystem: 'icd10cm' }) }, async (server) => {
      await server.open(uri, text, 3);
      const { version, groups } = await server.ask<NoteConcepts>('facies/noteConcepts', uri);
      assert.equal(version, 3);
      assert.deepEqual(
        groups.map(({ title, concepts }) => [title, concepts.map(({ name, codes }) => [name, codes])]),
        [
          ['Affections', [['hemifacial spasm', ['ICD-10-CM G51.32']]]],
          ['Signes et symptômes', [['ptosis', []]]],
        ],
      );
      assert.deepEqual(groups[1]?.concepts[0]?.mentions, [
        {
          range: { start: { line: 1, character: 3 }, end: { line: 1, character: 9 } },
          state: 'negated',
          assertion: 'absence',
        },
      ]);
      assert.deepEqual(await server.ask('facies/noteConceptsText', uri), {
        text: 'Affections\n- hemifacial spasm : à gauche [ICD-10-CM G51.32]\n\nSignes et symptômes\n- ptosis : absence\n',
      });
      assert.deepEqual(await server.ask('facies/noteConceptsText', uri, { concept: 'ptosis' }), {
        text: 'ptosis : absence',
      });
    }),
  );

  it(
    'are answered with the names of a term in other languages',
    withServer({ locale: 'zh-cn' }, async (server) => {
      await server.open(uri, text);
      const caret = { line: 0, character: 9 };
      const names = await server.ask<OtherNames>('facies/otherNames', uri, { range: { start: caret, end: caret } });
      assert.deepEqual(
        [names.text, names.range.start, names.concepts[0]?.names[0]],
        [
          'hemifacial spasm',
          { line: 0, character: 5 },
          { text: '面肌痉挛', kind: 'preferred', language: 'zh', inBrackets: ' (面肌痉挛)' },
        ],
      );
      const start = { line: 2, character: 0 };
      assert.equal(await server.ask('facies/otherNames', uri, { range: { start, end: start } }), null);
    }),
  );

  it(
    'are answered with null about a note that is not open',
    withServer({}, async (server) => {
      for (const method of ['facies/noteConcepts', 'facies/noteConceptsText', 'facies/otherNames']) {
        assert.equal(await server.ask(method, uri, { range: {} }), null, method);
      }
    }),
  );
});

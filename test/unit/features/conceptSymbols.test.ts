import assert from 'node:assert/strict';
import { SymbolKind } from 'vscode-languageserver-types';
import { conceptPlaces } from '../../../server/src/features/conceptPlaces';
import { conceptSymbols } from '../../../server/src/features/conceptSymbols';
import { analyse, languageService } from '../../support/notes';

const texts = { a: 'No hemifacial spasm.', b: 'Hemifacial spasm, HFS, on the left.', c: 'Botulinum toxin.' };
const notes = Object.entries(texts).map(([name, text]) => ({
  uri: `file:///${name}.note`,
  name: `${name}.note`,
  places: conceptPlaces(analyse(text)),
}));

function symbols(query: string, locale: 'en' | 'fr' = 'en') {
  const named = new Set(notes.flatMap(({ places }) => places.concepts));
  const concepts = languageService().findConcepts(query, locale, (id) => named.has(id));
  return conceptSymbols(query, concepts, notes).map(({ name, kind, containerName, location }) => {
    return [name, kind, containerName, location.uri, location.range.start.character];
  });
}

describe('conceptSymbols', () => {
  it('names a concept once for each note, those that affirm it first', () => {
    assert.deepEqual(symbols('hemifacial sp'), [
      ['hemifacial spasm', SymbolKind.Class, 'b.note · 2×', 'file:///b.note', 0],
      ['hemifacial spasm', SymbolKind.Class, 'a.note', 'file:///a.note', 3],
    ]);
    assert.deepEqual(symbols('toxine botulique', 'fr').slice(0, 1), [
      ['toxine botulique', SymbolKind.Constant, 'c.note', 'file:///c.note', 0],
    ]);
  });

  it('says by what a concept was found where its name has not the letters of the query', () => {
    const names = (query: string, locale?: 'en' | 'fr') => symbols(query, locale).map(([name]) => name);
    assert.deepEqual(new Set(names('面肌痉')), new Set(['hemifacial spasm (面肌痉挛)']));
    assert.deepEqual(new Set(names('spasme hemif', 'fr')), new Set(['spasme hémifacial (spasme hemif)']));
    assert.deepEqual(new Set(names('HFS')), new Set(['hemifacial spasm']));
  });

  it('leaves out words of side and course, and what no note names', () => {
    assert.deepEqual(symbols('on the left'), []);
    assert.deepEqual(symbols('blepharospasm'), []);
  });
});

import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeNotes, diagnosticsOf, hoverText, openNote, semanticTokensOf } from './support';

/** A mention of a note: where it stands, how the hover tells what the note says of it, the modifiers of its token. */
interface Told {
  /** The line, and a part of the term in it. */
  readonly line: string;
  readonly term: string;
  readonly hover: string;
  readonly modifiers: readonly string[];
}

/**
 * One note a language with an absent, a relative's, a past and a planned mention, each of which a rule would speak of were it
 * the patient's now. The editor of the suite is in English, so the words around are English; those of the note stay its own.
 */
const notes: Readonly<Record<string, readonly Told[]>> = {
  English: [
    {
      line: 'No bilateral simultaneous hemifacial spasm.',
      term: 'hemifacial spasm',
      hover: 'In this note: absent (“No”), both sides (“bilateral”)',
      modifiers: ['negated'],
    },
    {
      line: 'Her mother has bilateral simultaneous hemifacial spasm.',
      term: 'hemifacial spasm',
      hover: 'In this note: in a relative (“Her mother has”), both sides (“bilateral”)',
      modifiers: ['family'],
    },
    {
      line: 'Bilateral simultaneous hemifacial spasm in 2010.',
      term: 'hemifacial spasm',
      hover: 'In this note: past (“in 2010”), both sides (“Bilateral”)',
      modifiers: ['historical'],
    },
    {
      line: 'Botulinum toxin planned.',
      term: 'Botulinum toxin',
      hover: 'In this note: planned or hypothetical (“planned”)',
      modifiers: ['hypothetical'],
    },
    {
      line: '☐ bilateral simultaneous hemifacial spasm',
      term: 'hemifacial spasm',
      hover: 'In this note: open choice of a form (“☐”)',
      modifiers: ['unstated'],
    },
  ],
  French: [
    {
      line: 'Pas de spasme hémifacial droit.',
      term: 'spasme hémifacial',
      hover: 'In this note: absent (“Pas de”), right (“droit”)',
      modifiers: ['negated'],
    },
    {
      line: 'Sa mère a un spasme hémifacial bilatéral et simultané.',
      term: 'spasme hémifacial bilatéral',
      hover: 'In this note: in a relative (“Sa mère”), both sides (“bilatéral”)',
      modifiers: ['family'],
    },
    {
      line: 'Spasme hémifacial gauche en 2010.',
      term: 'Spasme hémifacial',
      hover: 'In this note: past (“en 2010”), left (“gauche”)',
      modifiers: ['historical'],
    },
    {
      line: 'Toxine botulique prévue.',
      term: 'Toxine botulique',
      hover: 'In this note: planned or hypothetical (“prévue”)',
      modifiers: ['hypothetical'],
    },
    {
      line: 'Elle pense avoir un spasme hémifacial bilatéral et simultané.',
      term: 'spasme hémifacial bilatéral',
      hover: 'In this note: both sides (“bilatéral”), reported, not stated (“pense avoir”)',
      modifiers: ['unstated'],
    },
  ],
  Chinese: [
    {
      line: '否认右侧面肌痉挛。',
      term: '面肌痉挛',
      hover: 'In this note: absent (“否认”), right (“右侧”)',
      modifiers: ['negated'],
    },
    {
      line: '母亲有双侧面肌痉挛，同时发作。',
      term: '双侧面肌痉挛',
      hover: 'In this note: in a relative (“母亲”), both sides (“双侧”)',
      modifiers: ['family'],
    },
    {
      line: '2010年曾患左侧面肌痉挛。',
      term: '面肌痉挛',
      hover: 'In this note: past (“曾患”), left (“左侧”)',
      modifiers: ['historical'],
    },
    {
      line: '拟行微血管减压术。',
      term: '微血管减压术',
      hover: 'In this note: planned or hypothetical (“拟行”)',
      modifiers: ['hypothetical'],
    },
    {
      line: '健康宣教：双侧面肌痉挛同时发作罕见。',
      term: '双侧面肌痉挛',
      hover: 'In this note: both sides (“双侧”), teaching text (“健康宣教”)',
      modifiers: ['unstated'],
    },
  ],
};

describe('context', () => {
  afterEach(closeNotes);

  for (const [language, told] of Object.entries(notes)) {
    it(`shows in a note in ${language} what is absent, a relative's, past, planned, not the note's own word`, async () => {
      const { document } = await openNote(told.map(({ line }) => `${line}\n`).join(''));
      const tokens = await semanticTokensOf(document);
      for (const [line, { term, hover, modifiers }] of told.entries()) {
        const { text } = document.lineAt(line);
        const hovers = await hoverText(document, new vscode.Position(line, text.indexOf(term) + 1));
        assert.include(hovers.split('\n\n'), hover);
        const token = tokens.filter((one) => one.text === term);
        assert.isTrue(
          token.some((one) => one.modifiers.join() === modifiers.join()),
          `${text}: ${JSON.stringify(token)}`,
        );
      }
    });

    it(`leaves the Problems of that note in ${language} empty`, async () => {
      // A mistake that must be reported shows that the note has been looked at; without it nothing is left.
      const { document } = await openNote(`${told.map(({ line }) => `${line}\n`).join('')}House-Brackmann VII.\n`);
      const found = await diagnosticsOf(document.uri);
      assert.deepEqual(
        found.map(({ range }) => document.getText(range)),
        ['VII'],
      );
      const edit = new vscode.WorkspaceEdit();
      edit.delete(document.uri, document.lineAt(told.length).rangeIncludingLineBreak);
      assert.isTrue(await vscode.workspace.applyEdit(edit));
      assert.deepEqual(await diagnosticsOf(document.uri, (left) => left.length === 0), []);
    });
  }
});

import assert from 'node:assert/strict';
import { CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Language } from '../../../../server/src/text/language';
import { snippetOf, textOf } from '../../../../server/src/features/templates/template';
import { analyse, analyseAtCaret, languageService } from '../../../support/notes';
import { resources } from '../../../support/resources';

interface Asked {
  readonly invoked?: boolean;
  readonly snippets?: boolean;
  readonly locale?: Language;
}

/** The templates offered at the caret `|`. */
function itemsAt(marked: string, { invoked = false, snippets = true, locale = 'en' }: Asked = {}): CompletionItem[] {
  const { note, offset } = analyseAtCaret(marked);
  const templates = { invoked, snippets };
  const { items } = languageService().completion(note, note.document.positionAt(offset), locale, { templates });
  return items.filter(({ kind }) => kind === CompletionItemKind.Snippet);
}

function titlesAt(marked: string, asked?: Asked): string[] {
  return itemsAt(marked, asked).map(({ label }) => label);
}

/** The whole text when the one template that is offered at the caret is accepted by an editor without snippets. */
function accepted(marked: string, asked?: Asked): string {
  const { note } = analyseAtCaret(marked);
  const [item, ...others] = itemsAt(marked, { snippets: false, ...asked });
  assert.ok(item && others.length === 0, JSON.stringify(titlesAt(marked, asked)));
  return TextDocument.applyEdits(note.document, [item.textEdit as TextEdit]);
}

const wholeNotes = (language: Language): string[] =>
  resources().templates[language].flatMap(({ kind, title }) => (kind === 'note' ? title : []));

const english = '# Consultation\n\nThe patient has had spasms of the left eyelid for a year.\n\n';

describe('Templates among completions', () => {
  it('are offered in an empty note from two letters of their prefix or a word of their title on', () => {
    assert.deepEqual(titlesAt('tox|'), [
      'Botulinum toxin injection record',
      "Compte rendu d'injection de toxine botulique",
    ]);
    assert.deepEqual(titlesAt('\n\nmv|\n'), ['Microvascular decompression operation note']);
    assert.deepEqual(titlesAt('Toxin inj|'), ['Botulinum toxin injection record']);
    assert.deepEqual(titlesAt('t|'), []);
    assert.deepEqual(titlesAt('oxin|'), []);
    assert.deepEqual(titlesAt('of|'), []);
    assert.deepEqual(titlesAt('to|'), []);
  });

  it('are found without accents, behind an elided article, and by Chinese characters', () => {
    assert.deepEqual(titlesAt('synth|'), ['Synthèse médicale']);
    assert.deepEqual(titlesAt('irm|', { locale: 'fr' }), ["Demande d'IRM"]);
    assert.deepEqual(titlesAt('adress|', { locale: 'fr' }), ["Courrier d'adressage"]);
    assert.deepEqual(titlesAt('转|'), ['转诊信']);
    assert.deepEqual(titlesAt('手术记录|'), ['微血管减压术手术记录']);
    assert.deepEqual(titlesAt('rdd|'), ['肉毒毒素注射记录']);
  });

  it("come in the reader's language first where nothing is written, else in the note's", () => {
    assert.deepEqual(titlesAt('emg|', { locale: 'fr' }), ["Demande d'EMG", 'EMG request']);
    assert.deepEqual(titlesAt('emg|', { locale: 'zh' }), ['EMG request', "Demande d'EMG"]);
    assert.deepEqual(titlesAt(`${english}emg|`, { locale: 'fr' }), ['EMG request']);
    assert.deepEqual(titlesAt('La patiente présente des secousses de la paupière.\n\nemg|'), ["Demande d'EMG"]);
  });

  it('are offered on an empty line only to who asks: whole notes in an empty note', () => {
    assert.deepEqual(titlesAt('|'), []);
    const all = [...wholeNotes('zh'), ...wholeNotes('en'), ...wholeNotes('fr')];
    assert.deepEqual(titlesAt('|', { invoked: true, locale: 'zh' }), all);
    assert.deepEqual(titlesAt('\n  |\n', { invoked: true, locale: 'zh' }), all);
  });

  it('are offered on an empty line only to who asks: parts in their section', () => {
    assert.deepEqual(titlesAt(`${english}Examination:\n|`), []);
    assert.deepEqual(titlesAt(`${english}Examination:\n|`, { invoked: true }), [
      'Examination of facial movements',
      'Scale with score',
    ]);
    assert.deepEqual(titlesAt(`${english}Procedure:\n|`, { invoked: true }), ['Injected muscle']);
    assert.deepEqual(titlesAt(`${english}Plan:\n|`, { invoked: true }), []);
  });

  it('are whole notes in a note that has text only by all of their prefix', () => {
    assert.deepEqual(titlesAt(`${english}toxi|`), []);
    assert.deepEqual(titlesAt(`${english}letter|`), ['Referral letter']);
    assert.deepEqual(titlesAt(`${english}Toxin|`), ['Botulinum toxin injection record']);
  });

  it('are parts in a note that has text by two letters of their prefix, or more of a word of their title', () => {
    assert.deepEqual(titlesAt(`${english}fa|`), ['Examination of facial movements']);
    assert.deepEqual(titlesAt(`${english}ex|`), []);
    assert.deepEqual(titlesAt(`${english}Exa|`), ['Examination of facial movements']);
    const chinese = '患者左侧眼睑跳动1年。\n\n';
    assert.deepEqual(titlesAt(`${chinese}面|`), []);
    assert.deepEqual(titlesAt(`${chinese}查体|`), ['面部运动查体']);
    assert.deepEqual(titlesAt(`${chinese}mb|`), ['面部运动查体']);
  });

  it('begin a line and end it', () => {
    assert.deepEqual(titlesAt('She had a letter|'), []);
    assert.deepEqual(titlesAt('mvd| in 2019'), []);
    assert.deepEqual(titlesAt('## mvd|'), []);
    assert.deepEqual(titlesAt('mvd|  '), ['Microvascular decompression operation note']);
  });

  it('replace what was typed, with the mark of an item where they are items themselves', () => {
    const line = '- __ __: __ × __ units';
    assert.equal(accepted(`${english}Injections:\ninj|`), `${english}Injections:\n${line}`);
    assert.equal(
      accepted(`${english}Injections:\n- left platysma: 1 × 5 units\n- inj|`),
      `${english}Injections:\n- left platysma: 1 × 5 units\n${line}`,
    );
    assert.equal(accepted(`${english}Injections:\n  - inj|`), `${english}Injections:\n  ${line}`);
    assert.deepEqual(titlesAt(`${english}Examination:\n- face|`), []);
  });

  it('break lines as the note does', () => {
    const text = accepted('\r\n mvd|', {});
    assert.deepEqual(text.split('\r\n').slice(0, 4), ['', ' # Operation note', '', 'Date: __']);
    assert.ok(!/(?<!\r)\n/.test(text));
  });

  it('are snippets with choices for editors that fill them in', () => {
    const [item] = itemsAt(`${english}  - inj|`, {});
    const one = resources().templates.en.find(({ id }) => id === 'injection-line')!;
    assert.deepEqual(item, {
      label: one.title,
      detail: one.description,
      documentation: textOf(one),
      kind: CompletionItemKind.Snippet,
      sortText: '~00',
      filterText: '- inj',
      insertTextFormat: InsertTextFormat.Snippet,
      textEdit: {
        range: { start: { line: 4, character: 2 }, end: { line: 4, character: 7 } },
        newText: snippetOf(one),
      },
    });
    assert.match(
      snippetOf(one),
      /^- \$\{1\|__,left,right,bilateral\|\} \$\{2\|__,orbicularis oculi,.*,platysma\|\}: \$\{3:__\} × \$\{4:__\} units\$0$/,
    );
  });

  it('come after names, and the list stays incomplete', () => {
    const { note, offset } = analyseAtCaret('micro|');
    const templates = { invoked: false, snippets: true };
    const list = languageService().completion(note, note.document.positionAt(offset), 'en', { templates });
    assert.ok(list.isIncomplete);
    const sorted = [...list.items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
    assert.deepEqual(sorted, list.items);
    assert.equal(list.items[0]?.label, 'microvascular decompression');
    assert.deepEqual(
      list.items.slice(-2).map(({ label, sortText }) => `${sortText} ${label}`),
      [
        '~00 Microvascular decompression operation note',
        '~01 Compte rendu opératoire de décompression microvasculaire',
      ],
    );
  });

  it('are no part of completion that is asked without them', () => {
    const { note, offset } = analyseAtCaret('mvd|');
    const { items } = languageService().completion(note, note.document.positionAt(offset), 'en');
    assert.deepEqual(
      items.filter(({ kind }) => kind === CompletionItemKind.Snippet),
      [],
    );
  });
});

describe('All templates', () => {
  const ordered = (text: string | undefined, locale: Language): Language[] => {
    const all = languageService().templates(text === undefined ? undefined : analyse(text), locale);
    return [...new Set(all.map(({ language }) => language))];
  };

  it("come in the language of the note first, or the reader's", () => {
    assert.deepEqual(ordered('La patiente présente des secousses.', 'zh'), ['fr', 'en', 'zh']);
    assert.deepEqual(ordered(' \n', 'zh'), ['zh', 'en', 'fr']);
    assert.deepEqual(ordered(undefined, 'fr'), ['fr', 'en', 'zh']);
  });
});

import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LanguageService } from '../../server/src/languageService';
import type { NoteAnalysis } from '../../server/src/note/noteAnalysis';
import { NoteMemory } from '../../server/src/note/noteState';
import type { Language } from '../../server/src/text/language';
import type { Span } from '../../server/src/text/span';

/** An item of a list of completions; the span is what it replaces in the note. */
export interface Offer extends Span {
  readonly concept: string;
  readonly language: Language;
  readonly newText: string;
}

/** A note that is being written: asked for completions key by key, it is read anew only where it changed. */
export class NoteInWriting {
  readonly #service: LanguageService;
  readonly #locale: Language;
  readonly #memory = new NoteMemory();
  #version = 0;

  constructor(service: LanguageService, locale: Language) {
    this.#service = service;
    this.#locale = locale;
  }

  /** What the editor would show for a version of the note, in order; `unasked` when nobody asked for it. */
  offers(text: string, { caret = text.length, unasked = false } = {}): Offer[] {
    return this.#list(this.#read(text), caret, unasked);
  }

  /** At the end of a text: what the editor shows to somebody who asks, and by itself. */
  bothOffers(text: string): { readonly asked: Offer[]; readonly unasked: Offer[] } {
    const note = this.#read(text);
    return { asked: this.#list(note, text.length, false), unasked: this.#list(note, text.length, true) };
  }

  #list(note: NoteAnalysis, caret: number, unasked: boolean): Offer[] {
    const { document } = note;
    const { items } = this.#service.completion(note, document.positionAt(caret), this.#locale, { unasked });
    return items.flatMap(({ data, textEdit }) => {
      const { concept, language } = data as Pick<Offer, 'concept' | 'language'>;
      if (!textEdit || !('range' in textEdit)) return [];
      const { range, newText } = textEdit;
      return { concept, language, newText, start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    });
  }

  #read(text: string): NoteAnalysis {
    const document = TextDocument.create('untitled:note', 'clinical-note', ++this.#version, text);
    const steps = this.#service.analysis(document, this.#memory);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }
}

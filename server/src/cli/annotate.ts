import type { Assertion, Cue, SectionKind, Voice } from '../context/assertion';
import type { LanguageService } from '../languageService';
import type { ConceptType } from '../terminology/concept';
import type { Language } from '../text/language';
import { readNote } from './note';

/** One recognised term. Offsets are UTF-16 code units, end exclusive; line and character are zero-based. */
export interface Annotation {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly character: number;
  readonly text: string;
  readonly concept: string;
  readonly type: ConceptType;
  readonly language: Language;
  readonly assertion: Assertion;
  readonly cues: readonly PrintedCue[];
  readonly section: SectionKind | null;
  /** Who speaks there. A cue on the axis `voice` names the words that tell, where words do. */
  readonly voice: Voice;
}

export interface PrintedCue {
  readonly axis: Cue['axis'];
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The recognised terms of a note in document order. */
export function annotate(service: LanguageService, file: string, text: string): Annotation[] {
  const note = readNote(service, text);
  return note.mentions.map(({ start, end, text, concept, term, assertion, cues, section, voice }) => ({
    file,
    start,
    end,
    ...note.document.positionAt(start),
    text,
    concept: concept.id,
    type: concept.type,
    language: term.language,
    assertion: printAssertion(assertion),
    cues: cues.map(printCue),
    section: section?.kind ?? null,
    voice,
  }));
}

export function printAssertion({ negation, temporality, experiencer, laterality }: Assertion): Assertion {
  return { negation, temporality, experiencer, laterality };
}

export function printCue({ axis, text, start, end }: Cue): PrintedCue {
  return { axis, text, start, end };
}

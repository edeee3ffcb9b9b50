import type { Mention, NoteAnalysis } from '../../note/noteAnalysis';
import type { Language } from '../../text/language';
import type { Span } from '../../text/span';
import type { Fix, MessageReference, RuleContext } from '../rule';

/** A message reference. */
export function text(key: string, parameters: MessageReference['parameters'] = {}): MessageReference {
  return { key, parameters };
}

/** What the rule writes into a note under `key`, in the language of the place. An unknown key is a programming error and throws. */
export function textToInsert(context: RuleContext, key: string, language: Language): string {
  const localised = context.data.texts[key];
  if (!localised) throw new Error(`Rule ${context.data.code} has no text "${key}".`);
  return localised[language];
}

/**
 * A fix that adds a text of the rule (`insert`, or what `key` names) after a sentence, on the same line, in the language of
 * the term it is about. Its title is the text under that key with `Title`.
 */
export function appendToSentence(
  note: NoteAnalysis,
  context: RuleContext,
  { term: { language } }: { readonly term: Pick<Mention['term'], 'language'> },
  sentence: Span,
  key = 'insert',
): Fix {
  const added = textToInsert(context, key, language);
  const written = note.text.slice(sentence.start, sentence.end).trimEnd();
  const end = sentence.start + written.length;
  const chinese = language === 'zh';
  const stop = /[.!?。！？;；]["»”]?$/u.test(written) ? '' : chinese ? '。' : '.';
  return {
    title: text(`${key}Title`),
    edits: [{ span: { start: end, end }, newText: `${stop}${chinese ? '' : ' '}${added}` }],
    preferred: false,
  };
}

/** A fix that adds the rule's text `insert` as a line of its own below that of a mention, in its language and indentation. */
export function addLine(note: NoteAnalysis, context: RuleContext, { start, term }: Mention): Fix {
  const { document } = note;
  const { line } = document.positionAt(start);
  const lineStart = document.offsetAt({ line, character: 0 });
  const written = /^[^\r\n]*/.exec(note.text.slice(lineStart))![0];
  const lineBreak = /\r\n|\n|\r/.exec(note.text)?.[0] ?? '\n';
  const indentation = /^\s*/.exec(written)![0];
  const end = lineStart + written.length;
  const newText = `${lineBreak}${indentation}${textToInsert(context, 'insert', term.language)}`;
  return { title: text('insertTitle'), edits: [{ span: { start: end, end }, newText }], preferred: false };
}

import { type TabStop, type Template, blank } from '../src/features/templates/template';

/** The words that a list of choices stands for in the language of a template; undefined where there is no such list. */
export type Choices = (list: string) => readonly string[] | undefined;

/** A body that was read, as far as it is right. */
export interface ReadBody {
  readonly body: Template['body'];
  /** What is asked for, in order: the same in each language, though not always in the same order. */
  readonly asked: readonly string[];
  /** What is wrong, each with its line in the body, from 0 on. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

const place = /(_{2,})|\{([^{}\n]*)\}|[{}]/g;
const named = /^([a-z]+(?:-[a-z]+)*): (.*)$/;

/**
 * Reads the body of a template: `__` is a blank, `{yes|no}` a choice of words, `{@muscle}` of the names in a list, which may
 * stand among words. `{side: @side}` gives what is filled in a name, `{=side}` says it again.
 */
export function readBody(text: string, choices: Choices): ReadBody {
  const body: (string | TabStop)[] = [];
  const asked: string[] = [];
  const names = new Map<string, number>();
  const problems: { line: number; message: string }[] = [];

  const readPlace = (content: string, line: number): TabStop | undefined => {
    const problem = (message: string): undefined => void problems.push({ line, message });
    if (content.startsWith('=')) {
      const stop = names.get(content.slice(1));
      return stop === undefined ? problem(`nothing before "{${content}}" has that name`) : { stop };
    }
    const [, name, given = content] = named.exec(content) ?? [];
    if (name !== undefined && names.has(name)) return problem(`"${name}" is the name of two places`);
    const stop = asked.length + 1;
    if (name !== undefined) names.set(name, stop);
    const options = given.split('|');
    asked.push(given === blank ? blank : shapeOf(options));
    if (given === blank) return { stop };
    const unknown = options.find((option) => option.startsWith('@') && !choices(option.slice(1)));
    if (unknown !== undefined) return problem(`no list of choices is called "${unknown.slice(1)}"`);
    const words = options.flatMap((option) => (option.startsWith('@') ? choices(option.slice(1))! : option));
    const wrong = problemOf(words);
    return wrong === undefined ? { stop, choices: words } : problem(`"{${content}}" ${wrong}`);
  };

  for (const [line, written] of text.trimEnd().split('\n').entries()) {
    let end = 0;
    if (line > 0) body.push('\n');
    for (const { 0: whole, 1: line_, 2: content, index } of written.matchAll(place)) {
      if (index > end) body.push(written.slice(end, index));
      end = index + whole.length;
      if (line_ !== undefined && line_ !== blank) problems.push({ line, message: `a blank is "${blank}"` });
      else if (line_ === undefined && content === undefined)
        problems.push({ line, message: `"${whole}" has no partner` });
      else {
        const stop = readPlace(content ?? blank, line);
        if (stop) body.push(stop);
      }
    }
    if (end < written.length) body.push(written.slice(end));
  }
  return { body: joined(body), asked, problems };
}

/** What a choice asks for: the lists, and how many words besides. */
function shapeOf(options: readonly string[]): string {
  const lists = options.filter((option) => option.startsWith('@'));
  const words = options.length - lists.length;
  return [...lists, ...(words > 0 ? [`${words} words`] : [])].join(' and ');
}

function problemOf(words: readonly string[]): string | undefined {
  if (words.length < 2) return 'is no choice: it needs two';
  if (new Set(words).size < words.length) return 'has the same twice';
  const wrong = words.find((word) => word === '' || word !== word.trim() || /[$\\]/.test(word) || word === blank);
  return wrong === undefined ? undefined : `has "${wrong}", which cannot be chosen`;
}

/** Texts that follow one another are one. */
function joined(body: readonly (string | TabStop)[]): Template['body'] {
  const result: (string | TabStop)[] = [];
  for (const part of body) {
    const last = result.at(-1);
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part;
    else result.push(part);
  }
  return result;
}

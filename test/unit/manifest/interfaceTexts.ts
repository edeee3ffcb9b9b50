import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A text in a source file, with the place that a reader looks for. */
export interface SourceText {
  readonly text: string;
  readonly place: string;
}

/** The TypeScript files below a folder, parsed. */
export function sourcesIn(folder: string): ts.SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    });
}

/** All literal texts of a source: strings, and the fixed parts of templates. */
export function literalsOf(source: ts.SourceFile): ts.LiteralLikeNode[] {
  const found: ts.LiteralLikeNode[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      found.push(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Literal texts of several words in the client that go neither to `l10n.t` nor to an error or a log. */
export function untranslated(source: ts.SourceFile): SourceText[] {
  return literalsOf(source)
    .filter(({ text }) => /\p{L}{2}[\p{P}]*\s+\p{L}{2}/u.test(text))
    .filter((node) => !isGivenTo(node, source, /^l10n\.t$|(?:^|[.#])log\.\w+$|Error$/))
    .map((node) => placed(node, source));
}

/** Literal texts of several words that are given to a function of that name. */
export function givenTo(name: string, source: ts.SourceFile): SourceText[] {
  return literalsOf(source)
    .filter((node) => /\s/.test(node.text.trim()) && isGivenTo(node, source, new RegExp(`^${name}$`)))
    .map((node) => placed(node, source));
}

function placed(node: ts.LiteralLikeNode, source: ts.SourceFile): SourceText {
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return { text: node.text, place: `${source.fileName}:${line + 1}` };
}

/** Whether a node stands in the arguments of a function or class whose name fits. */
function isGivenTo(node: ts.Node, source: ts.SourceFile, name: RegExp): boolean {
  for (let { parent } = node; !ts.isSourceFile(parent) && !ts.isFunctionLike(parent); { parent } = parent) {
    if (!ts.isCallExpression(parent) && !ts.isNewExpression(parent)) continue;
    if (name.test(parent.expression.getText(source))) return true;
  }
  return false;
}

import { env, l10n, type TextDocumentContentProvider, Uri, workspace } from 'vscode';

/** `facies-rule:/<code>.md` is the page of a rule. */
export const rulePageScheme = 'facies-rule';

/** The folder of `docs/rules` that speaks the editor's language. */
function pageFolder(locale: string): string {
  const primary = locale.toLowerCase().split('-')[0];
  if (primary === 'zh') return 'zh-cn';
  return primary === 'fr' ? 'fr' : 'en';
}

/** Serves the pages of the rules, which ship with the extension, in the editor's language; in English where that is missing. */
export class RulePages implements TextDocumentContentProvider {
  readonly #root: Uri;

  /** `root` is the folder with one folder of pages per language. */
  constructor(root: Uri) {
    this.#root = root;
  }

  /** Fails, with a message for the user, when there is no such page. */
  async provideTextDocumentContent(page: Uri): Promise<string> {
    const code = /^\/([a-z0-9-]+)\.md$/.exec(page.path)?.[1];
    if (code === undefined) throw new Error(l10n.t('There is no page at {0}.', page.toString()));
    const wanted = pageFolder(env.language);
    try {
      return await this.#read(wanted, code);
    } catch (error) {
      if (wanted === 'en') throw error;
      return this.#read('en', code);
    }
  }

  async #read(folder: string, code: string): Promise<string> {
    const bytes = await workspace.fs.readFile(Uri.joinPath(this.#root, folder, `${code}.md`));
    return new TextDecoder().decode(bytes);
  }
}

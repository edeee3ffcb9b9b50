import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { languageName } from '../languageName';
import { Refusal } from '../termPacks/refusal';
import type { Template } from './protocol';

interface TemplateItem extends QuickPickItem {
  /** None for the name of a language. */
  readonly template?: Template;
}

/** Which template, as its user would choose; what is left out is asked for. */
export interface TemplateAnswer {
  readonly template?: unknown;
  readonly language?: unknown;
}

/**
 * The template that is wanted among those offered: the one that `answer` names, in the first language that has it where it
 * names none; else the one that the user chooses, grouped by language. Undefined when the user turned away.
 */
export async function chooseTemplate(
  offered: readonly Template[],
  answer: unknown,
  title: string,
): Promise<Template | undefined> {
  const { template, language } = (typeof answer === 'object' && answer !== null ? answer : {}) as TemplateAnswer;
  if (template === undefined) return ask(offered, title);
  const wanted = offered.find((one) => one.id === template && (language === undefined || one.language === language));
  if (!wanted) throw new Refusal(l10n.t('There is no template {0}.', JSON.stringify(template)));
  return wanted;
}

async function ask(offered: readonly Template[], title: string): Promise<Template | undefined> {
  const items = offered.flatMap((template, place): TemplateItem[] => {
    const item = { label: template.title, detail: template.description, template };
    if (template.language === offered[place - 1]?.language) return [item];
    return [{ label: languageName(template.language), kind: QuickPickItemKind.Separator }, item];
  });
  const placeHolder = l10n.t('The template to start with');
  return (await window.showQuickPick(items, { title, placeHolder, matchOnDetail: true }))?.template;
}

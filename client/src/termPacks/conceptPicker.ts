import {
  CancellationTokenSource,
  commands,
  l10n,
  type QuickPickItem,
  ThemeIcon,
  type Uri,
  ViewColumn,
  window,
} from 'vscode';
import { conceptPageUri } from './conceptPages';
import type { PackRequests } from './packRequests';
import type { FoundConcept } from './protocol';

interface ConceptItem extends QuickPickItem {
  /** None for the item that makes a new concept. */
  readonly concept?: FoundConcept;
}

/** The concept that was chosen, `new` for one that is to be made, or undefined when the user turned away. */
export type ChosenConcept = FoundConcept | 'new' | undefined;

/** Asks which concept `name` is a name of. The list follows what is typed, and starts with what is like `name`. */
export async function chooseConcept(
  requests: PackRequests,
  document: Uri | undefined,
  name: string,
  title: string,
): Promise<ChosenConcept> {
  const picker = window.createQuickPick<ConceptItem>();
  picker.title = title;
  picker.placeholder = l10n.t('The concept that it names; type any name of it, in any language');
  picker.ignoreFocusOut = true;
  const newConcept: ConceptItem = { label: l10n.t('$(add) New concept…'), alwaysShow: true };
  let search = new CancellationTokenSource();

  const find = async (query: string): Promise<void> => {
    search.cancel();
    search.dispose();
    const { token } = (search = new CancellationTokenSource());
    picker.busy = true;
    try {
      const concepts = await requests.findConcepts(document?.toString() ?? '', query, token);
      if (token.isCancellationRequested) return;
      const items = concepts.map(conceptItem);
      picker.items = [newConcept, ...items];
      // Who types looks for a concept: the likeliest is chosen by Enter.
      if (picker.value.trim() !== '' && items[0]) picker.activeItems = [items[0]];
    } catch (error) {
      if (!token.isCancellationRequested) throw error;
    } finally {
      if (!token.isCancellationRequested) picker.busy = false;
    }
  };

  try {
    return await new Promise<ChosenConcept>((resolve, reject) => {
      picker.items = [newConcept];
      picker.onDidChangeValue((value) => find(value.trim() || name).catch(reject));
      picker.onDidTriggerItemButton(({ item: { concept } }) => concept && showPage(concept.id, document));
      picker.onDidAccept(() => {
        const [item] = picker.selectedItems;
        if (item) resolve(item.concept ?? 'new');
      });
      picker.onDidHide(() => resolve(undefined));
      find(name).catch(reject);
      picker.show();
    });
  } finally {
    search.cancel();
    search.dispose();
    picker.dispose();
  }
}

/** Always shown, because the server finds concepts by names that the item does not show. */
function conceptItem(concept: FoundConcept): ConceptItem {
  return {
    label: concept.name,
    description: concept.id,
    ...(concept.detail === undefined ? {} : { detail: concept.detail }),
    alwaysShow: true,
    buttons: [{ iconPath: new ThemeIcon('book'), tooltip: l10n.t('Show Concept') }],
    concept,
  };
}

async function showPage(id: string, document: Uri | undefined): Promise<void> {
  const options = { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: true };
  await commands.executeCommand('vscode.open', conceptPageUri(id, document), options);
}

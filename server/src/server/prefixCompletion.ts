import type { CompletionItem, CompletionList, Range } from 'vscode-languageserver';

/**
 * A list for a client that shows items only where what they write begins with what was typed, and that takes the beginning of
 * what they replace from those without `filterText` if it is the same for all (Neovim's omnifunc): the items that begin so,
 * and replace the same as the best of them, have none. All else stays as it is.
 */
export function forPrefixClient(list: CompletionList): CompletionList {
  const best = list.items.find(begins);
  const start = best && rangeOf(best)?.start;
  if (!start) return list;
  const items = list.items.map((item) => {
    const own = rangeOf(item)?.start;
    if (!begins(item) || own?.line !== start.line || own.character !== start.character) return item;
    const unfiltered = { ...item };
    delete unfiltered.filterText;
    return unfiltered;
  });
  return { ...list, items };
}

/** Whether an item writes on what was typed, which is what it filters by. */
function begins({ filterText, textEdit }: CompletionItem): boolean {
  return filterText !== undefined && textEdit?.newText.startsWith(filterText) === true;
}

function rangeOf({ textEdit }: CompletionItem): Range | undefined {
  return textEdit && 'range' in textEdit ? textEdit.range : undefined;
}

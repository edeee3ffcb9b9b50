import {
  EventEmitter,
  l10n,
  Range,
  type TextDocument,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import { commandIds } from '../commands';
import { excerptOf } from './excerpt';
import type { MentionState, PlaceRange } from './protocol';
import {
  childrenOf,
  type ConceptRow,
  type ConceptRows,
  type GroupRow,
  mentionOf,
  type MentionRow,
  type Row,
} from './rows';

/** The icons of the editor that say what keeps a mention from being there; their colour is that of the theme. */
const icons: Readonly<Record<MentionState, string>> = {
  affirmed: 'check',
  negated: 'circle-slash',
  possible: 'question',
  historical: 'history',
  hypothetical: 'calendar',
  family: 'organization',
  other: 'person',
  unstated: 'quote',
};

/** The concepts of one note as the items of a tree. */
export class ConceptTree implements TreeDataProvider<Row> {
  readonly #changed = new EventEmitter<void>();
  #document: TextDocument | undefined;
  #rows: ConceptRows | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  /** Shows the concepts of a note, or none. */
  show(document: TextDocument | undefined, rows: ConceptRows | undefined): void {
    this.#document = document;
    this.#rows = rows;
    this.#changed.fire();
  }

  /** The note whose concepts are shown. */
  get document(): TextDocument | undefined {
    return this.#document;
  }

  /** What is shown of it. */
  get rows(): ConceptRows | undefined {
    return this.#rows;
  }

  getChildren(row?: Row): Row[] {
    return [...(row ? childrenOf(row) : (this.#rows?.groups ?? []))];
  }

  getParent(row: Row): Row | undefined {
    return row.kind === 'group' ? undefined : row.parent;
  }

  getTreeItem(row: Row): TreeItem {
    if (row.kind === 'group') return groupItem(row);
    const item = row.kind === 'concept' ? conceptItem(row) : this.#mentionItem(row);
    const range = mentionOf(row)?.range;
    if (this.#document && range) {
      const title = l10n.t('Show in the Note');
      item.command = { command: commandIds.showMention, title, arguments: [this.#document.uri, asRange(range)] };
    }
    return item;
  }

  #mentionItem({ parent, mention }: MentionRow): TreeItem {
    const { start, end } = mention.range;
    const line = this.#lineAt(start.line);
    const endOnLine = end.line === start.line ? end.character : line.length;
    const excerpt = excerptOf(line, start.character, endOnLine);
    const item = new TreeItem({ label: excerpt.text, highlights: [[excerpt.start, excerpt.end]] });
    item.id = `${idOf(parent)}/${start.line}:${start.character}`;
    item.description = mention.assertion;
    item.iconPath = new ThemeIcon(icons[mention.state]);
    item.tooltip = l10n.t('Line {0}', start.line + 1);
    item.contextValue = 'mention';
    item.accessibilityInformation = {
      label: [excerpt.text, mention.assertion, l10n.t('Line {0}', start.line + 1)].filter(Boolean).join(', '),
    };
    return item;
  }

  /** A line of the note; empty where it was shortened meanwhile. */
  #lineAt(line: number): string {
    const document = this.#document;
    return document && line < document.lineCount ? document.lineAt(line).text : '';
  }
}

function groupItem({ group }: GroupRow): TreeItem {
  const item = new TreeItem(group.title, TreeItemCollapsibleState.Expanded);
  item.id = group.type;
  item.contextValue = 'group';
  return item;
}

function conceptItem(row: ConceptRow): TreeItem {
  const { name, assertion, codes, mentions, state } = row.concept;
  const said = [assertion, codes[0] ?? ''].filter(Boolean);
  const count = l10n.t('Mentions: {0}', mentions.length);
  const { None, Collapsed } = TreeItemCollapsibleState;
  const item = new TreeItem(name, row.mentions.length > 0 ? Collapsed : None);
  item.id = idOf(row);
  item.description = said.join(' · ');
  item.iconPath = new ThemeIcon(icons[state]);
  item.tooltip = [name, assertion, ...codes, count].filter(Boolean).join('\n');
  item.contextValue = 'concept';
  item.accessibilityInformation = { label: [name, ...said, count].join(', ') };
  return item;
}

/** The same for all notes, so that what was opened in one stays open in the next. */
function idOf({ parent, concept }: ConceptRow): string {
  return `${parent.group.type}/${concept.id}`;
}

function asRange({ start, end }: PlaceRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

import type { ConceptGroup, NoteConcepts, NotedConcept, NotedMention, Place } from './protocol';

/** The rows of the list of concepts: groups, in each its concepts, and under each its mentions where it has several. */
export type Row = GroupRow | ConceptRow | MentionRow;

export interface GroupRow {
  readonly kind: 'group';
  readonly group: ConceptGroup;
  readonly concepts: readonly ConceptRow[];
}

export interface ConceptRow {
  readonly kind: 'concept';
  readonly parent: GroupRow;
  readonly concept: NotedConcept;
  /** Empty where the concept has but one mention: its own row leads there. */
  readonly mentions: readonly MentionRow[];
}

export interface MentionRow {
  readonly kind: 'mention';
  readonly parent: ConceptRow;
  readonly mention: NotedMention;
}

/** Where a row leads; undefined for a group. */
export function mentionOf(row: Row): NotedMention | undefined {
  if (row.kind === 'mention') return row.mention;
  return row.kind === 'concept' ? row.concept.mentions[0] : undefined;
}

export function childrenOf(row: Row): readonly Row[] {
  if (row.kind === 'group') return row.concepts;
  return row.kind === 'concept' ? row.mentions : [];
}

/** The rows of one version of a note. */
export class ConceptRows {
  readonly version: number;
  readonly groups: readonly GroupRow[];
  /** Where each mention stands, in document order, with its concept's row and its own where it has one. */
  readonly #places: readonly { readonly mention: NotedMention; readonly concept: ConceptRow; readonly index: number }[];

  constructor({ version, groups }: NoteConcepts) {
    this.version = version;
    this.groups = groups.map(groupRow);
    this.#places = this.groups
      .flatMap(({ concepts }) => concepts)
      .flatMap((concept) => concept.concept.mentions.map((mention, index) => ({ mention, concept, index })))
      .sort((a, b) => compare(a.mention.range.start, b.mention.range.start));
  }

  /**
   * The row of the concept that stands at a place or ends there. Where `selected` is the row of a mention of the same concept,
   * the row of the mention at the place: who looks at single mentions goes on to do so.
   */
  at(place: Place, selected: Row | undefined): ConceptRow | MentionRow | undefined {
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(this.#places[middle]!.mention.range.start, place) <= 0) low = middle + 1;
      else high = middle;
    }
    const found = this.#places[low - 1];
    if (!found || compare(place, found.mention.range.end) > 0) return undefined;
    const { concept, index } = found;
    const isBeside = selected?.kind === 'mention' && selected.parent.concept.id === concept.concept.id;
    return (isBeside ? concept.mentions[index] : undefined) ?? concept;
  }
}

function groupRow(group: ConceptGroup): GroupRow {
  const concepts: ConceptRow[] = [];
  const row: GroupRow = { kind: 'group', group, concepts };
  concepts.push(...group.concepts.map((concept) => conceptRow(concept, row)));
  return row;
}

function conceptRow(concept: NotedConcept, parent: GroupRow): ConceptRow {
  const mentions: MentionRow[] = [];
  const row: ConceptRow = { kind: 'concept', parent, concept, mentions };
  if (concept.mentions.length > 1) {
    mentions.push(...concept.mentions.map((mention) => ({ kind: 'mention' as const, parent: row, mention })));
  }
  return row;
}

function compare(a: Place, b: Place): number {
  return a.line - b.line || a.character - b.character;
}

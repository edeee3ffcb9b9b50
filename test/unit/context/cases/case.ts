/** One note in inline markup (see `test/support/markup.ts`) and how many mentions it holds. */
export type ContextCase = readonly [mentions: number, marked: string];

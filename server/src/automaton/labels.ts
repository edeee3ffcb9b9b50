/**
 * The labels of edges. A key is a text of labels, one UTF-16 unit each; the labels of letters come after these.
 */

/** No key has this label: what a unit outside the alphabet gets. */
export const noLabel = 0;
/** The end of a key. It sorts before every letter. */
export const endLabel = 1;
/** What parts two words. */
export const gapLabel = 2;
export const firstLetterLabel = 3;

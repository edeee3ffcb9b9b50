/**
 * What a UTF-16 code unit is to the matching of words, as numbers for loops over every unit of a note. Single constants, so
 * that the bundle has the numbers themselves.
 */

/** A letter or digit of any script but Han. */
export const wordKind = 1;
export const hanKind = 2;
export const spaceKind = 3;
export const hyphenKind = 4;
export const lineBreakKind = 5;
/** Adds nothing to the unit before it and belongs to it: a combining accent, a soft hyphen, a zero-width mark. */
export const markKind = 6;
export const otherKind = 7;

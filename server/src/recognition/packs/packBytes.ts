import { termIndexFormat } from '../termIndex';

/** The first bytes of a compiled pack. */
export const packMagic = 0x46434150;

/** Changed, by its own part or by that of the index, whenever a compiled pack is made otherwise than before. */
export const packFormat = 2 * 1000 + termIndexFormat;

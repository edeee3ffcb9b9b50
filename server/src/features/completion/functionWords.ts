const english =
  'a an the of and with for was were is are be been has have had he she his her him this that these those from by which ' +
  'who but or to in at on as it its no not we they their there then than when while since after before during if so do ' +
  'does did can may will would should could into over under per';
const french =
  'le la les un une des du de et avec pour est sont etait ont a au aux il elle ils elles ses sa son ce cet cette ces par ' +
  'qui que sur dans pas ne ni ou depuis apres avant pendant chez sans en se on lui leur leurs mais donc car si tres';

const words: ReadonlySet<string> = new Set(`${english} ${french}`.split(' '));

/** Whether a folded word is one of those that hold English and French sentences together and name nothing. */
export function isFunctionWord(key: string): boolean {
  return words.has(key);
}

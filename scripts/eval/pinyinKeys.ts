import { pinyin } from 'pinyin-pro';

/** For each character of a text the letters that an input method takes for it: pinyin without tones, all else as it is. */
export function pinyinKeys(text: string): string[] {
  return [...text.matchAll(/\p{Script=Han}+|./gsu)].flatMap(([run]) =>
    /\p{Script=Han}/u.test(run) ? pinyin(run, { toneType: 'none', type: 'array', v: true }) : [run],
  );
}

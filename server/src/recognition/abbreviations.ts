/** `M.V.D.`: letters with a dot behind each, the last one perhaps without. */
const dotted = /^(?:[A-Z]\.){2,}[A-Z]?$/;

/** Whether `written` is the abbreviation `name`, capitals and all, but for width, dots and what parts its parts. */
export function isWrittenAs(written: string, name: string): boolean {
  if (written === name) return true;
  if (isPlain(written) && isPlain(name)) return false;
  const form = written.normalize('NFKC');
  if (form.includes('.') && !name.includes('.')) return dotted.test(form) && form.replaceAll('.', '') === name;
  return bare(form) === bare(name) && !(hasPrefix(name) && /^[a-z]+\s/.test(form));
}

/** A word in small letters and a hyphen: apart from the rest the word is another one (`re-MVD`, `re MVD`). */
function hasPrefix(name: string): boolean {
  return /^[a-z]{2,}-/.test(name);
}

/** Whether a running number follows the letters that end before `end`, as in the number of a file or patient: `HFS-031`. */
export function isFileNumber(text: string, end: number): boolean {
  return /^[-－](?:[0０]\d|\d{3})/.test(text.slice(end, end + 4));
}

/** Letters and digits without accents: nothing to take away. */
function isPlain(surface: string): boolean {
  return /^[A-Za-z0-9]+$/.test(surface);
}

function bare(surface: string): string {
  return surface.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200d\u2010-\u2015/-]+/g, '');
}

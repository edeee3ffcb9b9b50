/** Whether `written` is the abbreviation `name`, capitals and all, but for width and for what parts its parts. */
export function isWrittenAs(written: string, name: string): boolean {
  return written === name || (!(isPlain(written) && isPlain(name)) && bare(written) === bare(name));
}

/** Letters and digits without accents: nothing to take away. */
function isPlain(surface: string): boolean {
  return /^[A-Za-z0-9]+$/.test(surface);
}

function bare(surface: string): string {
  return surface.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200d\u2010-\u2015/-]+/g, '');
}

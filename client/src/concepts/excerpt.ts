/** A part of a line that shows a term in what stands around it. `start` and `end` are those of the term in `text`. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How much of a line is shown before and after the term, in code units. */
const before = 24;
const after = 60;

/** The line around the term at `start` to `end`, cut at blanks where it is long, with an ellipsis where it is cut. */
export function excerptOf(line: string, start: number, end: number): Excerpt {
  const lead = line.slice(0, start).trimStart();
  const rest = line.slice(end).trimEnd();
  const cutLead = lead.length > before ? `…${afterFirstBlank(lead.slice(-before))}` : lead;
  const cutRest = rest.length > after ? `${beforeLastBlank(rest.slice(0, after))}…` : rest;
  const term = line.slice(start, end);
  return { text: cutLead + term + cutRest, start: cutLead.length, end: cutLead.length + term.length };
}

/** Without the part of a word at its beginning; Chinese has no blanks and is cut where it is. */
function afterFirstBlank(text: string): string {
  const blank = text.trimEnd().indexOf(' ');
  const cut = blank < 0 ? text : text.slice(blank + 1);
  return /^[\uDC00-\uDFFF]/.test(cut) ? cut.slice(1) : cut;
}

function beforeLastBlank(text: string): string {
  const blank = text.trimStart().lastIndexOf(' ');
  const cut = blank < 0 ? text : text.slice(0, text.lastIndexOf(' '));
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

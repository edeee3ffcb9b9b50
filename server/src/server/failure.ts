/**
 * Says what failed and where in the code, but not the message of the error: that may quote the note.
 * The stack's own first lines repeat the message, so only its frames are kept.
 */
export function describeFailure(task: string, error: unknown): string {
  if (!(error instanceof Error)) return `${task} failed with a value that is no Error.`;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at \S/.test(line));
  return [`${task} failed: ${error.name}`, ...frames].join('\n');
}

/** What client and server say to each other of dismissed findings. The server has the same names in its own words. */

/** Where a dismissed finding is not shown again. */
export const scopes = ['workspace', 'user'] as const;
export type Scope = (typeof scopes)[number];

/** How the server is told the fingerprints of all findings that are dismissed. */
export const dismissedList = { option: 'dismissed', method: 'facies/dismissed', parameter: 'fingerprints' } as const;

export const methods = {
  /** Client to server: `{ uri }`, answered with the `{ fingerprints }` of the dismissed findings that the note would have. */
  dismissedInNote: 'facies/dismissedInNote',
} as const;

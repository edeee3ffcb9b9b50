/**
 * The language client reads the setting `<id>.trace.server`, whose value `verbose` would write notes into the log. No setting
 * has this id.
 */
export const clientId = 'facies-client';

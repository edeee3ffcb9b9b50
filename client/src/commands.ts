/** The commands of the extension, as its manifest names them. */
export const commandIds = {
  restartServer: 'facies.restartServer',
  showLog: 'facies.showLog',
} as const;

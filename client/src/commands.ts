/** The commands of the extension, as its manifest names them. */
export const commandIds = {
  restartServer: 'facies.restartServer',
  showLog: 'facies.showLog',
  createTermPack: 'facies.createTermPack',
  openTermPack: 'facies.openTermPack',
  addTerm: 'facies.addTerm',
  dismissFinding: 'facies.dismissFinding',
  restoreDismissed: 'facies.restoreDismissed',
  newNote: 'facies.newNote',
  insertTemplate: 'facies.insertTemplate',
} as const;

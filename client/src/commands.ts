/** The commands of the extension, as its manifest names them. */
export const commandIds = {
  restartServer: 'facies.restartServer',
  showLog: 'facies.showLog',
  openWalkthrough: 'facies.openWalkthrough',
  nameInOtherLanguages: 'facies.nameInOtherLanguages',
  showConcepts: 'facies.showConcepts',
  copyConcepts: 'facies.copyConcepts',
  copyConcept: 'facies.copyConcept',
  showMention: 'facies.showMention',
  createTermPack: 'facies.createTermPack',
  openTermPack: 'facies.openTermPack',
  addTerm: 'facies.addTerm',
  chosen: 'facies.chosen',
  forgetChoices: 'facies.forgetChoices',
  dismissFinding: 'facies.dismissFinding',
  restoreDismissed: 'facies.restoreDismissed',
} as const;

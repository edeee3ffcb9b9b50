/** How the server is told the concepts that were chosen from completion, the latest first. It has the same names in its own words. */
export const choiceList = { option: 'choices', method: 'facies/choices', parameter: 'concepts' } as const;

/**
 * F1 of other systems on the rows of the evaluation corpora, as measured once with the same scorer. Keys are
 * `set axis=value`. Sources: GenConText and GenNegEx (Harkema 2009), medspaCy and its French rules, negspaCy, negex.py,
 * EDS-NLP.
 */
export const contextAnchors: Readonly<Record<string, string>> = {
  'negex-en negation=negated': 'GenConText .982, GenNegEx .965, medspaCy .960, negspaCy .953, negex.py .948',
  'negex-en temporality=historical': 'GenConText .714, medspaCy .690',
  'negex-en temporality=hypothetical': 'GenConText .967, medspaCy .652',
  'e3c-en negation=negated': 'medspaCy .850, negex.py .840, negspaCy .822',
  'e3c-fr negation=negated': 'medspaCy fr .920, EDS-NLP .793',
  'e3c-fr uncertain=true': 'EDS-NLP .452',
};

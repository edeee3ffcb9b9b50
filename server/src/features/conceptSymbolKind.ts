import { SymbolKind } from 'vscode-languageserver-types';
import type { ConceptType } from '../terminology/concept';

/** The sign that editors show for a concept of each type. */
export const conceptSymbolKind: Readonly<Record<ConceptType, SymbolKind>> = {
  condition: SymbolKind.Class,
  'sign/symptom': SymbolKind.Event,
  anatomy: SymbolKind.Field,
  nerve: SymbolKind.Field,
  vessel: SymbolKind.Field,
  drug: SymbolKind.Constant,
  procedure: SymbolKind.Method,
  investigation: SymbolKind.Function,
  scale: SymbolKind.Number,
  pathogen: SymbolKind.Struct,
  'course/pattern': SymbolKind.Property,
  specialty: SymbolKind.Namespace,
  other: SymbolKind.Variable,
};

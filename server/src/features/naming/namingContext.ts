import type { Term } from '../../terminology/concept';
import type { Completer } from '../completion/completer';
import type { FeatureContext } from '../featureContext';

/** What writing other names is given beside the note. */
export interface NamingContext extends FeatureContext {
  readonly completer: Completer;
  /** The names that packs of users give a concept beside its own. */
  readonly namesInPacks: (id: string) => readonly Term[];
}

import type { TermPack } from '../../recognition/packs/openPack';
import type { PackFormat, PackProblem } from '../../terminology/packs/packModel';

/** What is known of the file of a pack. */
export interface PackEntry {
  readonly uri: string;
  /** Of the content that was read last. */
  readonly hash: string | undefined;
  readonly format: PackFormat | undefined;
  /** What is wrong with the content that was read last. */
  readonly problems: readonly PackProblem[];
  /** The last good state: in use even where the file is broken now. */
  readonly pack: TermPack | undefined;
}

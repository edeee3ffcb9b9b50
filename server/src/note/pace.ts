/** About how much text is worked on at a stretch, in code units: a few milliseconds' work at most. */
const stretch = 4096;

/** Says when work that is done in steps should let others in. */
export class Pace {
  #worked = 0;

  /** Counts `length` code units more; true when a stretch is done. */
  isDue(length: number): boolean {
    this.#worked += length;
    if (this.#worked < stretch) return false;
    this.#worked = 0;
    return true;
  }
}

/** Keeps what was used of late: between `size` and twice as many values. */
export class RecentValues<K, T> {
  readonly #size: number;
  #young = new Map<K, T>();
  #old = new Map<K, T>();

  constructor(size: number) {
    this.#size = size;
  }

  get(key: K, make: () => T): T {
    let value = this.#young.get(key);
    if (value !== undefined) return value;
    value = this.#old.get(key) ?? make();
    if (this.#young.size >= this.#size) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
    return value;
  }
}

import type { Memory } from '../keptList';
import { type Scope, scopes } from './protocol';

const key = 'facies.dismissedFindings';

/** More than anybody dismisses; beyond it the oldest are forgotten. */
export const most = 5000;

/** Nothing but a one-way digest is ever kept: a word of a note has another form. */
function isFingerprint(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
}

/** The fingerprints of dismissed findings, kept for the workspace and for the user. */
export class DismissalStore {
  readonly #memories: Readonly<Record<Scope, Memory>>;

  constructor(memories: Readonly<Record<Scope, Memory>>) {
    this.#memories = memories;
  }

  /** Those of one scope, the oldest first. */
  of(scope: Scope): readonly string[] {
    const kept = this.#memories[scope].get(key);
    return Array.isArray(kept) ? kept.filter(isFingerprint) : [];
  }

  /** Those of all scopes, each once. */
  get all(): readonly string[] {
    return [...new Set(scopes.flatMap((scope) => this.of(scope)))];
  }

  /** Keeps a fingerprint. What is none is refused. */
  async add(scope: Scope, fingerprint: unknown): Promise<void> {
    if (!isFingerprint(fingerprint)) throw new TypeError('This is no fingerprint of a finding.');
    const others = this.of(scope).filter((one) => one !== fingerprint);
    await this.#memories[scope].update(key, [...others, fingerprint].slice(-most));
  }

  /** Forgets those of the scopes that `isForgotten` says. */
  async forget(which: readonly Scope[], isForgotten: (fingerprint: string) => boolean = () => true): Promise<void> {
    for (const scope of which) {
      const left = this.of(scope).filter((one) => !isForgotten(one));
      await this.#memories[scope].update(key, left.length > 0 ? left : undefined);
    }
  }
}

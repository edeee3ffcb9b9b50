import type { LanguageService } from '../../languageService';
import type { TermPack } from '../../recognition/packs/openPack';

/** The language service for each set of packs in use, made once for each. */
export class PackServices {
  readonly #base: () => Promise<LanguageService>;
  #services: { readonly packs: readonly TermPack[]; readonly service: LanguageService }[] = [];

  constructor(base: () => Promise<LanguageService>) {
    this.#base = base;
  }

  async with(packs: readonly TermPack[]): Promise<LanguageService> {
    const base = await this.#base();
    if (packs.length === 0) return base;
    const known = this.#services.find((one) => isSame(one.packs, packs));
    if (known) return known.service;
    const service = base.withPacks(packs);
    this.#services.push({ packs, service });
    return service;
  }

  /** Lets go of the services of sets that are not in use any more. */
  keep(inUse: readonly (readonly TermPack[])[]): void {
    this.#services = this.#services.filter(({ packs }) => inUse.some((one) => isSame(one, packs)));
  }
}

function isSame(a: readonly TermPack[], b: readonly TermPack[]): boolean {
  return a.length === b.length && a.every((pack, index) => pack === b[index]);
}

/**
 * The npm packages that find names by what is typed, each as its own pages advise: `find` gives at most 30 names, the best
 * first. Building an index is not counted.
 */
import UFuzzy from '@leeoniya/ufuzzy';
import fuzzysort from 'fuzzysort';
import MiniSearch from 'minisearch';

const limit = 30;

export function createFuzzysort(names) {
  const prepared = names.map((name) => fuzzysort.prepare(name));
  return { find: (query) => fuzzysort.go(query, prepared, { limit }).map(({ target }) => target) };
}

export function createUFuzzy(names) {
  const finder = new UFuzzy();
  return {
    find(query) {
      const [found, info, order] = finder.search(names, query);
      if (order) return order.slice(0, limit).map((place) => names[info.idx[place]]);
      return (found ?? []).slice(0, limit).map((index) => names[index]);
    },
  };
}

export function createMiniSearch(names) {
  const index = new MiniSearch({ fields: ['name'] });
  index.addAll(names.map((name, id) => ({ id, name })));
  return {
    find: (query) =>
      index
        .search(query, { prefix: true, fuzzy: 0.2 })
        .slice(0, limit)
        .map(({ id }) => names[id]),
  };
}

import type { Settings } from 'meilisearch';

export type StoredDocument = Readonly<Record<string, unknown>> & { readonly id: string };

/** One index of the stand-in: a map of documents, and a search that is just good enough to be told from none. */
export class StandInIndex {
  readonly createdAt = new Date();
  updatedAt = new Date();
  settings: Settings = {};
  documents = new Map<string, StoredDocument>();

  constructor(
    public uid: string,
    readonly primaryKey: string,
  ) {}

  add(documents: readonly StoredDocument[]): void {
    for (const document of documents) this.documents.set(document.id, document);
    this.updatedAt = new Date();
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) this.documents.delete(id);
    this.updatedAt = new Date();
  }

  /**
   * Documents in which each word of the query begins or is nearly a word of a searchable field; earlier fields first.
   * @throws RangeError for an attribute that may not be filtered by, and for a filter that it cannot read.
   */
  search(query: string, filter: string | undefined): readonly StoredDocument[] {
    const keeps = this.filterOf(filter);
    const words = wordsOf(query);
    const synonyms = this.settings.synonyms ?? {};
    const phrase = query.toLocaleLowerCase('sv').trim();
    const meant = (synonyms[phrase] ?? []).map(wordsOf);
    const found = [...this.documents.values()].filter(keeps).flatMap((document) => {
      const ranks = [words, ...meant].map((wanted) => this.rank(document, wanted)).filter((r) => r !== null);
      return ranks.length > 0 ? [{ document, rank: Math.min(...ranks) }] : [];
    });
    return found.sort((a, b) => a.rank - b.rank).map(({ document }) => document);
  }

  private rank(document: StoredDocument, words: readonly string[]): number | null {
    const fields = this.settings.searchableAttributes ?? Object.keys(document);
    let sum = 0;
    for (const word of words) {
      const ranks = fields.flatMap((field, position) => {
        const typos = typosIn(wordsOf([document[field]].flat().join(' ')), word);
        return typos === null ? [] : [position + 100 * typos];
      });
      if (ranks.length === 0) return null;
      sum += Math.min(...ranks);
    }
    return sum;
  }

  private filterOf(filter: string | undefined): (document: StoredDocument) => boolean {
    if (filter === undefined) return () => true;
    const parts = filter.split(' AND ').map((part) => /^(\w+) = "((?:[^"\\]|\\.)*)"$/.exec(part));
    const allowed = this.settings.filterableAttributes ?? [];
    const pairs = parts.map((part) => {
      if (!part?.[1] || part[2] === undefined) throw new RangeError(`Cannot read the filter ${filter}`);
      if (!allowed.some((name) => name === part[1])) throw new RangeError(`${part[1]} is not filterable`);
      return [part[1], part[2].replace(/\\(.)/g, '$1')] as const;
    });
    return (document) => pairs.every(([name, value]) => String(document[name]) === value);
  }
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLocaleLowerCase('sv')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** 0 for a word, a little for its beginning, 1 or 2 for one nearly so; null for none. */
const typosIn = (words: readonly string[], wanted: string): number | null => {
  const allowed = wanted.length >= 8 ? 2 : wanted.length >= 4 ? 1 : 0;
  const typos = words.map((word) =>
    word !== wanted && word.startsWith(wanted) ? 0.1 : distance(word, wanted),
  );
  const fewest = Math.min(...typos);
  return fewest <= allowed ? fewest : null;
};

/** Letters to change, add or leave out to make one word of the other. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

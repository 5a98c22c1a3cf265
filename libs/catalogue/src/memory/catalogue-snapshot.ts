import type { LabelTable, MatchLabels, Vocabulary } from '@stegvis/matching';
import type { CatalogueOrigin, Language, RoleTemplateContent, Texts } from '../content';
import { type CatalogueCodes, codesOf } from './catalogue-codes';

export interface SnapshotEntry {
  readonly code: string;
  readonly position: number;
  readonly parent: string | null;
  readonly level: number | null;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** By field: `label`, `question`, `capacity.0` … */
  readonly texts: Readonly<Record<string, Texts>>;
}

export interface SnapshotContent {
  readonly version: string;
  readonly digest: string;
  readonly origins: readonly CatalogueOrigin[];
  /** Entries by list, both in the catalogue's order. */
  readonly lists: ReadonlyMap<string, readonly SnapshotEntry[]>;
  readonly roleTemplates: readonly RoleTemplateContent[];
}

/** One version of the catalogue in memory; never changes. */
export class CatalogueSnapshot {
  /** Codes by list, for checking input. */
  readonly codes: CatalogueCodes;
  private readonly byCode = new Map<string, ReadonlyMap<string, SnapshotEntry>>();

  constructor(readonly content: SnapshotContent) {
    for (const [list, entries] of content.lists)
      this.byCode.set(list, new Map(entries.map((entry) => [entry.code, entry])));
    this.codes = codesOf(this);
  }

  get version(): string {
    return this.content.version;
  }

  /** Entries of a list in the catalogue's order. @throws Error for a list that does not exist: it is a bug. */
  entries(list: string): readonly SnapshotEntry[] {
    const entries = this.content.lists.get(list);
    if (!entries) throw new Error(`The catalogue has no list "${list}"`);
    return entries;
  }

  entry(list: string, code: string): SnapshotEntry | null {
    return this.byCode.get(list)?.get(code) ?? null;
  }

  /** A text of an entry; null where the entry or the field does not exist. */
  text(list: string, code: string, field: string, language: Language): string | null {
    return this.entry(list, code)?.texts[field]?.[language] ?? null;
  }

  /** The label of a code, or the code itself: an old row may name what a newer catalogue has dropped. */
  label(list: string, code: string, language: Language): string {
    return this.text(list, code, 'label', language) ?? code;
  }

  /** Every label of one language: list, then code. */
  labelsFor(language: Language): ReadonlyMap<string, ReadonlyMap<string, string>> {
    return new Map(
      [...this.content.lists].map(([list, entries]) => [
        list,
        new Map(entries.map(({ code }) => [code, this.label(list, code, language)])),
      ]),
    );
  }

  /** What matching compares, in catalogue order: the order is the bit position in its columns. */
  vocabulary(): Vocabulary {
    const inOrder = (list: string) => this.entries(list).map(({ code }) => code);
    return {
      abilities: inOrder('abilities'),
      environmentFactors: inOrder('environment-factors'),
      accessNeeds: inOrder('access-needs'),
      interestAreas: inOrder('interest-areas'),
    };
  }

  /** What matching's sentences call things, in both languages of the product. */
  matchLabels(): MatchLabels {
    const table = (list: string, keyOf: (entry: SnapshotEntry) => string = ({ code }) => code): LabelTable =>
      // Reversed, so that of several steps of one level the first gives the name.
      Object.fromEntries(
        [...this.entries(list)]
          .reverse()
          .map((entry) => [
            keyOf(entry),
            { sv: this.label(list, entry.code, 'sv'), en: this.label(list, entry.code, 'en') },
          ]),
      );
    return {
      abilities: table('abilities'),
      environmentFactors: table('environment-factors'),
      accessNeeds: table('access-needs'),
      interestAreas: table('interest-areas'),
      openingKinds: table('opening-kinds'),
      steps: table('steps', ({ level, code }) => (level === null ? code : String(level))),
    };
  }
}

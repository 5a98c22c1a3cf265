import type { CatalogueSnapshot, SnapshotEntry } from '../memory/catalogue-snapshot';
import { Catalogue, type CatalogueEntryType } from './catalogue.types';

const views = new WeakMap<CatalogueSnapshot, Partial<Record<'sv' | 'en', Catalogue>>>();

/** The whole catalogue in a language; made once for each version and language, since it is the same for everyone. */
export const toCatalogue = (snapshot: CatalogueSnapshot, language: 'sv' | 'en'): Catalogue => {
  const known = views.get(snapshot) ?? {};
  const view = known[language] ?? makeView(snapshot, language);
  views.set(snapshot, { ...known, [language]: view });
  return view;
};

const makeView = ({ content }: CatalogueSnapshot, language: 'sv' | 'en'): Catalogue =>
  Object.assign(new Catalogue(), {
    version: content.version,
    lists: [...content.lists].map(([list, entries]) => ({
      list,
      entries: entries.map((entry) => toEntry(entry, language)),
    })),
    origins: content.origins.map(({ name, version, licence, note }) => ({
      name,
      version,
      licence,
      note: note[language],
    })),
  });

const toEntry = (entry: SnapshotEntry, language: 'sv' | 'en'): CatalogueEntryType => {
  const easy = language === 'sv' ? 'easy' : 'en';
  const { code, position, parent, level, attributes, texts } = entry;
  return {
    code,
    position,
    parent,
    level: level ?? (typeof attributes.value === 'number' ? attributes.value : null),
    label: texts.label?.[language] ?? code,
    easyLabel: texts.label?.[easy] ?? code,
    texts: Object.entries(texts)
      .filter(([field]) => field !== 'label')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([field, text]) => ({ field, text: text[language], easyText: text[easy] })),
    attributes: Object.entries(attributes)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => ({ name, value: typeof value === 'string' ? value : JSON.stringify(value) })),
  };
};

import type { CatalogueSnapshot } from '@stegvis/catalogue';
import type { ProfileVocabulary } from '../domain/profile-vocabulary';

const known = new WeakMap<CatalogueSnapshot, ProfileVocabulary>();

/** The codes that a profile may use, of one catalogue in memory. */
export const vocabularyOf = (snapshot: CatalogueSnapshot): ProfileVocabulary => {
  const before = known.get(snapshot);
  if (before) return before;
  const values = snapshot.entry('practical-conditions', 'driving_licence')?.attributes['values'];
  const vocabulary: ProfileVocabulary = {
    ...snapshot.vocabulary(),
    steps: new Map(snapshot.entries('steps').map(({ code, level }) => [code, level ?? 0])),
    licences: Array.isArray(values) ? values.map(String) : [],
  };
  known.set(snapshot, vocabulary);
  return vocabulary;
};

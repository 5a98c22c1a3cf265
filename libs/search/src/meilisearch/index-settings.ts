import type { Settings } from 'meilisearch';

/** The index that searches go to. */
export const OPENING_INDEX = 'stegvis_openings';

/** Fields in the order of their weight. */
const SEARCHABLE = [
  'title',
  'organisation',
  'workplace',
  'occupation',
  'tasks',
  'easyText',
  'areaWords',
  'description',
] as const;

/**
 * Settings of the index of openings.
 * @param synonyms what people call an interest area, by word.
 */
export const indexSettings = (synonyms: Readonly<Record<string, readonly string[]>>): Settings => ({
  searchableAttributes: [...SEARCHABLE],
  displayedAttributes: ['id', 'rowVersion'],
  filterableAttributes: ['municipalityCode', 'status', 'kind', 'areas', 'organisationId'],
  sortableAttributes: ['publishedAt'],
  rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness', 'publishedAt:desc'],
  synonyms: Object.fromEntries(Object.entries(synonyms).map(([word, meant]) => [word, [...meant]])),
  // Swedish joins words: a typing error is likelier in long ones, and four letters are a word already.
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 } },
  pagination: { maxTotalHits: 1_000 },
  // å, ä and ö are letters in Swedish and must not be folded into a and o.
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['swe'] }],
});

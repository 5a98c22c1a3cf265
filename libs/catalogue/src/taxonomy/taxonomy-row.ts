/** The code lists of the taxonomy that are carried over; other types in the file are refused, not dropped silently. */
export const codeListTypes = [
  'employment-type',
  'worktime-extent',
  'employment-duration',
  'wage-type',
  'driving-license',
  'occupation-experience-years',
  'sun-education-level-1',
] as const;
export type CodeListType = (typeof codeListTypes)[number];

export const taxonomyTypes = [
  'ssyk-level-4',
  'occupation-field',
  'occupation-name',
  'skill',
  'municipality',
  'locality',
  ...codeListTypes,
] as const;
export type TaxonomyType = (typeof taxonomyTypes)[number];

/** A concept of the taxonomy: its lasting id with its Swedish label, and its code in an older or official list. */
export interface TaxonomyConcept<Type extends TaxonomyType> {
  type: Type;
  /** Concept id such as `GtM1_tT6_UUy`. */
  id: string;
  label: string;
  /** SSYK or municipality code (four digits); for other types the id of the older list. */
  code: string;
}

export interface OccupationNameRow extends TaxonomyConcept<'occupation-name'> {
  /** SSYK 2012 group, four digits; `null` where the taxonomy names none. */
  ssyk: string | null;
}

/** A place name; it has no concept id, so municipality and label together are its key. */
export interface LocalityRow {
  type: 'locality';
  label: string;
  municipalityCode: string;
  /** WGS 84 degrees; `null` where the source has 0, 0 for "not known". */
  position: { latitude: number; longitude: number } | null;
}

export type TaxonomyRow =
  OccupationNameRow | LocalityRow | TaxonomyConcept<Exclude<TaxonomyType, 'occupation-name' | 'locality'>>;

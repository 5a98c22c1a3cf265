import type { Purpose } from '@stegvis/access';

const PURPOSES: Readonly<Record<string, Purpose>> = {
  study_visit: 'study_visit',
  municipal_targeted_employment: 'employment',
  municipal_labour_market_employment: 'employment',
  regular_employment: 'employment',
};

/** What a consent must be for so that a proposal of this kind of opening may rest on it. */
export const purposeOf = (kind: string): Purpose => PURPOSES[kind] ?? 'individual_placement';

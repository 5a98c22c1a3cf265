import type { CatalogueCodes } from '@stegvis/catalogue';
import { InputCheck } from '@stegvis/platform';
import type { OpeningMatchFilter } from './filter-openings';

/**
 * Checks what a list of matches is narrowed with. The text is checked by the search itself.
 * @throws InputError naming `filter.kinds.0`, `filter.maxDistanceMetres` … for every fault.
 */
export const checkMatchFilter = (codes: CatalogueCodes, filter: OpeningMatchFilter): void => {
  const check = new InputCheck();
  check.codes('filter.kinds', filter.kinds ?? [], codes.openingKinds);
  check.codes('filter.areas', filter.areas ?? [], codes.interestAreas);
  check.codes('filter.access', filter.access ?? [], codes.accessNeeds);
  if (filter.maxDistanceMetres != null)
    check.wholeNumber('filter.maxDistanceMetres', filter.maxDistanceMetres, 100, 500_000);
  check.done();
};

import type { CatalogueSnapshot } from '../memory/catalogue-snapshot';
import type { FoundOccupation } from '../operations/search-occupations';
import { Occupation } from './taxonomy.types';

export const toOccupation = (
  found: FoundOccupation,
  snapshot: CatalogueSnapshot,
  language: 'sv' | 'en',
): Occupation =>
  Object.assign(new Occupation(), {
    id: found.id,
    label: (language === 'en' && snapshot.text('occupations', found.id, 'label', 'en')) || found.label,
    ssyk: found.ssyk,
    areas: [...found.areas],
    matchedBy: found.matchedBy,
  });

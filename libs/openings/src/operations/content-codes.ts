import type { CatalogueStore } from '@stegvis/catalogue';
import type { EntityManager } from 'typeorm';
import type { ContentCodes } from '../domain/check-content';

/** The codes that an opening may name, from the current catalogue. */
export const contentCodes = async (
  transaction: EntityManager,
  catalogue: CatalogueStore,
): Promise<ContentCodes> => {
  const current = await catalogue.current(transaction);
  const licences = current.entry('practical-conditions', 'driving_licence')?.attributes['values'];
  return { ...current.codes, licences: new Set(Array.isArray(licences) ? licences.map(String) : []) };
};

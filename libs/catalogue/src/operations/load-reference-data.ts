import { type Database, system } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { type CatalogueContent, readCatalogue } from '../content';
import { CatalogueVersionEntity } from '../storage/entities/catalogue-version.entity';
import { isNewer } from './is-newer';
import { writeCatalogueVersion } from './write-catalogue-version';
import { writeSharedReferences } from './write-shared-references';

export interface LoadedReferenceData {
  readonly version: string;
  /**
   * unchanged: the same content was there · loaded: a version was added and is current · replaced: the current version
   * had other content under the same number · kept-newer: the database holds a later version, which stays current.
   */
  readonly outcome: 'unchanged' | 'loaded' | 'replaced' | 'kept-newer';
}

/** Serialises loaders of several processes that start at once. */
const LOCK = 7346120;

/**
 * Loads the reference data of this build whole or not at all. Loading the same content again writes nothing; a newer
 * version is put beside the older ones, which are kept.
 * @throws CatalogueProblem when the files are faulty.
 */
export const loadReferenceData = (
  database: Database,
  content: CatalogueContent = readCatalogue(),
): Promise<LoadedReferenceData> =>
  database.withActor(system('set-up'), async (transaction) => {
    await transaction.query('select pg_advisory_xact_lock($1)', [LOCK]);
    const outcome = await decide(transaction, content);
    if (outcome === 'loaded' || outcome === 'replaced') {
      await writeCatalogueVersion(transaction, content);
      await writeSharedReferences(transaction, content);
    }
    return { version: content.version, outcome };
  });

const decide = async (
  transaction: EntityManager,
  { version, digest }: CatalogueContent,
): Promise<LoadedReferenceData['outcome']> => {
  const known = await transaction.find(CatalogueVersionEntity, {
    select: { version: true, digest: true, isCurrent: true },
  });
  const current = known.find((row) => row.isCurrent);
  if (!current) return 'loaded';
  if (current.version === version) return current.digest === digest ? 'unchanged' : 'replaced';
  return isNewer(version, current.version) ? 'loaded' : 'kept-newer';
};

import { newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/**
 * Gives a municipality its first secrecy domain, so that the first administrator has somewhere to invite staff to. Changes
 * nothing where there is one. Run as `system('set-up')`.
 */
export const ensureSecrecyDomain = async (
  transaction: EntityManager,
  municipalityCode: string,
): Promise<void> => {
  await transaction.query(`select pg_advisory_xact_lock(7346112)`);
  await transaction.query(
    `insert into secrecy_domains (id, municipality_code, name, kind)
     select $1, $2, 'Nämnden för daglig verksamhet', 'committee'
     where not exists (select 1 from secrecy_domains where municipality_code = $2)`,
    [newId(), municipalityCode],
  );
};

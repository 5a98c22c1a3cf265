import { type Database, type KeyRing, system } from '@stegvis/platform';
import { PERSONAL_NUMBER } from './personal-number';

/** Rows of one transaction: short enough for the time-out of D11. */
const BATCH = 200;

/**
 * Seals every number anew that stands under the former key, with its hash, so that the former key can be taken away
 * (security E5). Repeated it does nothing; stopped half-way it goes on where it was.
 * @returns how many were written.
 */
export const rewritePersonalNumbers = async (database: Database, keys: KeyRing): Promise<number> => {
  let written = 0;
  for (let after = ''; ;) {
    const last = await database.withActor(system('set-up'), async (transaction) => {
      const rows = await transaction.query<{ id: string; sealed: string }[]>(
        `select participant_id as id, sealed from personal_numbers where participant_id::text > $1 order by participant_id::text limit $2 for update`,
        [after, BATCH],
      );
      for (const { id, sealed } of rows.filter((row) => !keys.isCurrent(row.sealed))) {
        const digits = keys.open(PERSONAL_NUMBER, sealed, id);
        await transaction.query(
          `update personal_numbers set sealed = $2, lookup = $3 where participant_id = $1`,
          [id, keys.seal(PERSONAL_NUMBER, digits, id), keys.lookupHash(PERSONAL_NUMBER, digits)],
        );
        written += 1;
      }
      return rows.at(-1)?.id ?? null;
    });
    if (last === null) return written;
    after = last;
  }
};

import { InputError } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/** Serialises changes of who belongs to whom, so that two at once cannot close a circle between them. */
const LOCK = 7346160;

/** @throws InputError naming `parentId`: not an organisation of the municipality, or one that belongs to `id`. */
export const requireParent = async (
  transaction: EntityManager,
  id: string,
  parentId: string,
): Promise<void> => {
  await transaction.query('select pg_advisory_xact_lock($1)', [LOCK]);
  const above = await transaction.query<{ id: string }[]>(
    `with recursive above as (
       select id, parent_id from organisations where id = $1 and municipality_code = stegvis.actor_municipality()
       union select o.id, o.parent_id from organisations o join above a on o.id = a.parent_id
     ) select id from above`,
    [parentId],
  );
  if (above.length === 0) throw new InputError([{ path: 'parentId', code: 'organisation-unknown' }]);
  if (above.some((row) => row.id === id))
    throw new InputError([{ path: 'parentId', code: 'organisation-circle' }]);
};

import type { MemberActor } from '@stegvis/platform';
import { InputError } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/** @throws InputError unless the organisation is a day-activity unit of the actor's municipality. */
export const requireUnit = async (
  transaction: EntityManager,
  actor: MemberActor,
  unitId: string | null | undefined,
): Promise<void> => {
  if (!unitId) return;
  const rows = await transaction.query<unknown[]>(
    `select 1 from organisations where id = $1 and type = 'day_activity_unit' and municipality_code = $2`,
    [unitId, actor.municipalityCode],
  );
  if (rows.length !== 1) throw new InputError([{ path: 'unitId', code: 'unit-unknown' }]);
};

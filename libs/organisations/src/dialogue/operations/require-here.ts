import { NotFoundError } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/** The employer must be of the actor's municipality. @throws NotFoundError */
export const requireHere = async (transaction: EntityManager, organisationId: string): Promise<void> => {
  const found = await transaction.query<unknown[]>(
    `select 1 from organisations where id = $1 and municipality_code = stegvis.actor_municipality()`,
    [organisationId],
  );
  if (found.length === 0) throw new NotFoundError();
};

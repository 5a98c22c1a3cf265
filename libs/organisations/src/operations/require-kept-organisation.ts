import { NotFoundError } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/**
 * The organisation must be the actor's to keep: any of the municipality for consultant and coordinator, the own one and
 * those below for employer and HR. The row policies say the same of every write.
 * @throws NotFoundError
 */
export const requireKeptOrganisation = async (transaction: EntityManager, id: string): Promise<void> => {
  const found = await transaction.query<unknown[]>(
    `select 1 from organisations where id = $1 and municipality_code = stegvis.actor_municipality()
       and (stegvis.actor_role() in ('job_consultant', 'coordinator')
            or (stegvis.actor_role() in ('employer_contact', 'hr_officer') and id in (select stegvis.actor_organisations())))`,
    [id],
  );
  if (found.length === 0) throw new NotFoundError();
};

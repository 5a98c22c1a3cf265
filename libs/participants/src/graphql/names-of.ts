import { OrganisationName } from '@stegvis/organisations';
import type { EntityManager } from 'typeorm';

/** Names of several organisations in one statement, by id. */
export const namesOf = async (
  transaction: EntityManager,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, OrganisationName>> => {
  const rows = await transaction.query<{ id: string; name: string }[]>(
    `select id, name from organisations where id = any($1)`,
    [ids.filter((id) => id !== null)],
  );
  return new Map(rows.map((row) => [row.id, Object.assign(new OrganisationName(), row)]));
};

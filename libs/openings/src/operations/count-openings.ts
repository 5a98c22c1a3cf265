import type { EntityManager } from 'typeorm';

/** How many openings of each organisation the actor may read that are not closed: one statement. */
export const countOpenings = async (
  transaction: EntityManager,
  organisationIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const rows = await transaction.query<{ id: string; count: number }[]>(
    `select organisation_id as id, count(*)::int as count from openings
     where organisation_id = any($1) and status <> 'closed' group by 1`,
    [organisationIds],
  );
  const counts = new Map(organisationIds.map((id) => [id, 0]));
  for (const { id, count } of rows) counts.set(id, count);
  return counts;
};

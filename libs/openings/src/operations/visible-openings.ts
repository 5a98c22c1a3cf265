import type { EntityManager } from 'typeorm';

/** Ids of the published openings that the actor may read now, by the database's word. */
export const visibleOpenings = async (transaction: EntityManager): Promise<ReadonlySet<string>> => {
  const [row] = await transaction.query<{ ids: string[] | null }[]>(
    `select array_agg(id) as ids from openings where status = 'published'`,
  );
  return new Set(row?.ids ?? []);
};

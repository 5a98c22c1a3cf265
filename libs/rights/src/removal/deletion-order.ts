import type { EntityManager } from 'typeorm';

/** Tables so that each comes before those it points at, by the foreign keys of the catalogue of PostgreSQL. */
export const deletionOrder = async (
  transaction: EntityManager,
  tables: readonly string[],
): Promise<readonly string[]> => {
  const keys = await transaction.query<{ from: string; to: string }[]>(
    `select distinct c.relname as "from", r.relname as "to" from pg_constraint k
     join pg_class c on c.oid = k.conrelid join pg_class r on r.oid = k.confrelid
     where k.contype = 'f' and c.relname = any($1) and r.relname = any($1) and c.oid <> r.oid
       and k.connamespace = 'stegvis'::regnamespace`,
    [tables],
  );
  const left = new Set([...tables].sort());
  const order: string[] = [];
  while (left.size > 0) {
    const free = [...left].filter((table) => !keys.some(({ from, to }) => to === table && left.has(from)));
    if (free.length === 0) throw new Error(`These tables point at each other: ${[...left].join(', ')}`);
    for (const table of free) {
      order.push(table);
      left.delete(table);
    }
  }
  return order;
};

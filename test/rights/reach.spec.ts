import 'reflect-metadata';
import { RETENTION_RULES } from '@stegvis/platform';
import { RETENTION } from '../../apps/api/src/retention';
import { RetentionWorld } from './retention-world';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

it('R1: retention can reach every table that it is to thin, and every row that goes with a person', async () => {
  const world = await RetentionWorld.make();
  try {
    const reached = await world.world.look<{ name: string }>(
      `select c.relname as name from pg_class c where c.relnamespace = 'stegvis'::regnamespace and has_table_privilege('stegvis_worker', c.oid, 'delete')
         and exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polcmd in ('d', '*') and pg_get_expr(p.polqual, p.polrelid) like '%retention%')`,
    );
    const names = reached.map(({ name }) => name);
    const owed = RETENTION.filter(
      ({ over, rule, person }) => person || (over && RETENTION_RULES[rule].keep !== null),
    );
    expect(owed.map(({ table }) => table).filter((table) => !names.includes(table))).toEqual([]);
  } finally {
    await world.end();
  }
});

import { type MemberActor, newId, NotFoundError } from '@stegvis/platform';
import { testDatabase } from '../../../test/database';
import { ImportsWorld } from '../test/imports-world';
import { IMPORT_STATES, LIFE_CYCLE } from './domain/life-cycle';
import { discardImport, runImport, undoImport } from './operations/act-on-import';
import { beginImport } from './operations/begin-import';
import { listImports } from './operations/read-imports';
import { takeFile } from './operations/take-file';
import { writeReport } from './operations/write-report';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let world: ImportsWorld;
let coordinator: MemberActor;
let consultant: MemberActor;
beforeAll(async () => {
  world = await ImportsWorld.make(await testDatabase());
  coordinator = await world.member('coordinator');
  consultant = await world.member('job_consultant');
});
afterAll(() => world.end());

let n = 0;
/** A name of its own for each test, so that they share a municipality. */
const named = (text: string): string => `${text} ${(n += 1)}`;

const csv = (...rows: readonly string[]): string =>
  ['Arbetsgivare;Org.nr;Typ;Arbetsplats;Gatuadress;Ort;Latitud;Longitud', ...rows].join('\r\n');

it('moves an import along every edge of the life cycle and along no other (reliability I7)', async () => {
  const id = await beginImport(world.database, coordinator, {
    idempotencyKey: newId(),
    kind: 'organisations',
  });
  const edges = LIFE_CYCLE.flatMap(({ from, to }) => from.map((state) => `${state} ${to}`));
  const moved: string[] = [];
  for (const from of IMPORT_STATES)
    for (const to of IMPORT_STATES) {
      const times = (state: string) => (['done', 'undoing', 'undone'].includes(state) ? 'now()' : 'null');
      await world.look(`alter table imports disable trigger imports_move`);
      await world.look(`update imports set state = $2, done_at = ${times(from)} where id = $1`, [id, from]);
      await world.look(`alter table imports enable trigger imports_move`);
      const change = (version: string) =>
        world.look(
          `update imports set state = $2, done_at = ${times(to)}, version = ${version} where id = $1 returning 1`,
          [id, to],
        );
      await expect(change('version')).rejects.toMatchObject({ constraint: 'imports_edge_ck' });
      const done = await change('version + 1').catch((error: { constraint?: string }) => {
        if (error.constraint !== 'imports_edge_ck') throw error as Error;
        return [];
      });
      if (done.length > 0) moved.push(`${from} ${to}`);
    }
  expect(moved.sort()).toEqual(edges.filter((edge) => !edge.startsWith('none ')).sort());
});

describe('whose it is', () => {
  it('A6: is seen, moved and taken back by her alone, and stops when her role is over', async () => {
    const name = named('Hennes');
    const id = await world.tried(coordinator, csv(`${name};;;;;;;`));
    const colleague = await world.member('coordinator');
    const { version } = await world.facts(coordinator, id);
    for (const act of [runImport, undoImport, discardImport])
      await expect(
        act(world.database, colleague, { idempotencyKey: newId(), id, expectedVersion: version }),
      ).rejects.toBeInstanceOf(NotFoundError);
    await expect(writeReport(world.database, world.keys, colleague, id, 'sv')).rejects.toBeInstanceOf(
      NotFoundError,
    );
    await expect(
      takeFile(world.database, world.keys, colleague, id, Buffer.from(csv('x'))),
    ).rejects.toBeInstanceOf(NotFoundError);
    expect(await world.rows(colleague, id)).toEqual([]);
    expect(
      (await world.database.withActor(colleague, (t) => listImports(t, world.keys, {}))).totalCount,
    ).toBe(0);
    const leaver = await world.member('coordinator');
    const hers = await world.tried(leaver, csv(`${name};;;;;;;`));
    await runImport(world.database, leaver, await world.seen(leaver, hers));
    await world.look(
      `update memberships set valid_from = current_date - 2, valid_to = current_date - 1 where id = $1`,
      [leaver.membershipId],
    );
    await world.work(hers);
    expect((await world.places())[name]).toBeUndefined();
  });

  it.each(['supervisor', 'administrator'] as const)(
    'is not begun by a %s, who may not add an employer by hand',
    async (role) => {
      const actor = await world.member(role);
      await expect(
        beginImport(world.database, actor, { idempotencyKey: newId(), kind: 'organisations' }),
      ).rejects.toMatchObject({ problem: 'forbidden' });
    },
  );

  it('E5: leaves nothing of a file readable in the database, and nothing at all once it is thrown away', async () => {
    const secret = named('Hemligheten');
    const id = await world.tried(coordinator, csv(`${secret};;Fel slag;;;;;`));
    const stored = await world.look<{ row: string }>(
      `select to_jsonb(r)::text as row from import_rows r where import_id = $1 union all select to_jsonb(i)::text from imports i where id = $1
       union all select to_jsonb(o)::text from outbox o where subject_id = $1`,
      [id],
    );
    expect(stored.map(({ row }) => row).join()).not.toMatch(/Hemligheten|Gatuadress/);
    await discardImport(world.database, coordinator, await world.seen(coordinator, id));
    expect(await world.look(`select 1 from import_rows where import_id = $1`, [id])).toEqual([]);
  });

  it('lets nobody delete an employer past an import that is being undone', async () => {
    const name = named('Skyddad');
    const id = await world.ran(coordinator, csv(`${name};;;;;;;`));
    for (const actor of [coordinator, consultant])
      expect(
        await world.database.withActor(actor, (t) =>
          t.query(`delete from organisations where name = $1`, [name]),
        ),
      ).toEqual([[], 0]);
    expect((await world.facts(coordinator, id)).state).toBe('done');
    expect(await world.places()).toHaveProperty([name]);
  });
});

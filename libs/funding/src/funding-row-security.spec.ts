import { isRefusedByPolicy, type MemberActor, newId, system } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { callOff, event, refusedWith, violates } from '../../../test/worlds/funding-rows';
import { FundingWorld } from '../../../test/worlds/funding-world';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let world: FundingWorld;
beforeAll(async () => {
  world = await FundingWorld.make();
});
afterAll(() => world.end());

const TABLES = [
  'funding_rounds',
  'funding_lines',
  'funding_grants',
  'funding_call_offs',
  'funding_call_off_events',
];

describe('row-level security', () => {
  it('D3: shows nothing of funding to who is nobody, to other roles, other domains and other municipalities', async () => {
    const { lines } = await world.round();
    await world.request(lines.employment, 100);
    const count = (transaction: EntityManager) =>
      Promise.resolve(
        transaction.query<Record<string, number>[]>(
          `select ${TABLES.map((table) => `(select count(*)::int from ${table}) as ${table}`).join(', ')}`,
        ),
      ).then(([row]) => Object.values(row ?? {}).reduce((a, b) => a + b, 0));
    for (const name of ['consultant', 'provider', 'elsewhere', 'elsewhereHr'] as const)
      expect([name, await world.database.withActor(world.actors[name], count)]).toEqual([name, 0]);
    expect(
      await world.database.withActor({ ...world.actors.coordinator, membershipId: newId() }, count),
    ).toBe(0);
    expect(await world.database.withActor(system('sign-in'), count)).toBe(0);
    expect(await world.database.withActor(world.actors.coordinator, count)).toBeGreaterThan(0);
  });

  it('A9: shows a department its own call-offs, and the sums of all', async () => {
    const { lines, round } = await world.round();
    await world.request(lines.employment, 100);
    await world.request(lines.employment, 200, { openingId: world.openings.holders }, world.actors.holderHr);
    const read = (actor: MemberActor) =>
      world.database.withActor(actor, async (transaction) => ({
        amounts: (
          await transaction.query<{ amount_kr: number }[]>(
            `select amount_kr from funding_call_offs where round_id = $1 order by amount_kr`,
            [round.id],
          )
        ).map(({ amount_kr }) => amount_kr),
        sums: await transaction.query(`select committed_kr from stegvis.funding_sums($1)`, [[round.id]]),
      }));
    expect(await read(world.actors.hr)).toEqual({ amounts: [100], sums: [{ committed_kr: 300 }] });
    expect(await read(world.actors.holderHr)).toEqual({ amounts: [100, 200], sums: [{ committed_kr: 300 }] });
    expect(await read(world.actors.elsewhereHr)).toEqual({ amounts: [], sums: [] });
  });

  it('lets nobody change or remove what is written', async () => {
    const { lines } = await world.round();
    const id = await world.request(lines.employment, 100);
    for (const sql of [
      `update funding_call_offs set state = 'approved', version = 2 where id = '${id}'`,
      `update funding_call_offs set requested_account = null where id = '${id}'`,
      `update funding_grants set granted_kr = 0`,
      `update funding_lines set position = position`,
      `delete from funding_call_off_events`,
      `delete from funding_call_offs`,
    ])
      await refusedWith(
        world.database.withActor(world.actors.coordinator, (transaction) => transaction.query(sql)),
        isRefusedByPolicy,
      );
  });

  it('lets a department ask for no other, and a coordinator of another domain decide nothing', async () => {
    const { hr, provider } = world.actors;
    const { round, lines } = await world.round();
    const { department, other } = world.places;
    const { targeted, holders, draft, regular } = world.openings;
    for (const [openingId, organisationId] of [
      [holders, department.id],
      [holders, other],
      [draft, other],
      [regular, other],
      [targeted, department.id],
      [null, other],
    ] as const)
      await refusedWith(
        world.database.withActor(hr, (transaction) =>
          callOff(transaction, {
            roundId: round.id,
            lineId: lines.employment,
            openingId,
            organisationId,
            by: hr.membershipId,
          }),
        ),
        violates('funding_call_offs_fits_ck'),
      );
    const id = await world.request(lines.employment, 100);
    await refusedWith(
      world.database.withActor(provider, (transaction) =>
        event(transaction, {
          id,
          act: 'approve',
          from: 'requested',
          to: 'approved',
          version: 2,
          by: provider.membershipId,
        }),
      ),
      isRefusedByPolicy,
    );
    expect((await world.stored(id)).row?.state).toBe('requested');
  });
});

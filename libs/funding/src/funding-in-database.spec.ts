import { isCheckViolation, isRefusedByPolicy, type MemberActor, newId, system } from '@stegvis/platform';
import { callOff, event, refusedWith, violates } from '../../../test/worlds/funding-rows';
import { FundingWorld, GRANTED } from '../../../test/worlds/funding-world';
import {
  CALL_OFF_ACTS,
  CALL_OFF_STATES,
  type CallOffState,
  edgeOf,
  LIFE_CYCLE,
  HOLDING_STATES,
} from './domain/life-cycle';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let world: FundingWorld;
beforeAll(async () => {
  world = await FundingWorld.make();
});
afterAll(() => world.end());

const acts = () => {
  const { hr, coordinator } = world.actors;
  const by = ({ membershipId }: MemberActor) => ({
    at: new Date(Date.UTC(2026, 0, 2)),
    membershipId,
    name: 'Prov',
  });
  const request = { act: 'request', ...by(hr) } as const;
  const approve = { act: 'approve', ...by(coordinator) } as const;
  return {
    requested: [request],
    approved: [request, approve],
    refused: [request, { act: 'refuse', ...by(coordinator), reasonCode: 'other' }],
    withdrawn: [request, { act: 'withdraw', ...by(hr), reasonCode: 'other' }],
    paid_back: [request, approve, { act: 'pay_back', ...by(hr), reasonCode: 'other', paidBackKr: 40 }],
  } as const;
};

it('holds the edges of the life cycle in its constraint, word for word (reliability I7)', async () => {
  const [row] = await world.look<{ definition: string }>(
    `select pg_get_constraintdef(oid) as definition from pg_constraint where conname = 'funding_call_off_events_edge_ck'`,
  );
  const words = [...(row?.definition ?? '').matchAll(/'(\w+)'/g)].map(([, word = '']) => word);
  const held = words.flatMap((_, at) => (at % 3 === 0 ? [words.slice(at, at + 3).join(' ')] : []));
  const edges = LIFE_CYCLE.flatMap(({ act, from, to }) => from.map((state) => `${act} ${state} ${to}`));
  expect(held.sort()).toEqual(edges.sort());
});

it('takes every edge of the life cycle and no other, whatever is asked for (reliability I7)', async () => {
  const made = await world.round(
    CALL_OFF_STATES.map((state) => ({ amountKr: 100, acts: acts()[state] as never })),
  );
  const { second } = world.actors;
  const wrong: string[] = [];
  for (const [i, state] of CALL_OFF_STATES.entries()) {
    const id = made.callOffs[i] ?? '';
    const { row } = await world.stored(id);
    expect(row?.state).toBe(state);
    for (const act of CALL_OFF_ACTS)
      for (const to of CALL_OFF_STATES)
        for (const from of ['none', ...CALL_OFF_STATES] as const) {
          const taken = await world.database
            .withActor(system('set-up'), async (transaction) => {
              await event(transaction, {
                id,
                act,
                from,
                to,
                version: (row?.version ?? 0) + 1,
                by: second.membershipId,
                back: act === 'pay_back' ? 1 : 0,
              });
              throw new RangeError('taken');
            })
            .catch((error: unknown) => error instanceof RangeError);
          const expected = from === state && edgeOf(act, state)?.to === to;
          if (taken !== expected)
            wrong.push(`${state}: ${act} from ${from} to ${to} is ${taken ? '' : 'not '}taken`);
        }
  }
  expect(wrong).toEqual([]);
});

it('keeps no call-off without history, no version that skips or repeats, and counts what the states hold (reliability I7)', async () => {
  const { hr, coordinator } = world.actors;
  const { round, lines, callOffs } = await world.round(
    CALL_OFF_STATES.map((state) => ({ amountKr: 100, acts: acts()[state] as never })),
  );
  const { other } = world.places;
  await refusedWith(
    world.database.withActor(hr, (transaction) =>
      callOff(transaction, {
        roundId: round.id,
        lineId: lines.employment,
        openingId: world.openings.targeted,
        organisationId: other,
        by: hr.membershipId,
      }),
    ),
    violates('funding_call_offs_told_ck'),
  );
  for (const version of [1, 3])
    await refusedWith(
      world.database.withActor(coordinator, (transaction) =>
        event(transaction, {
          id: callOffs[0] ?? '',
          act: 'approve',
          from: 'requested',
          to: 'approved',
          version,
          by: coordinator.membershipId,
        }),
      ),
      (error) =>
        violates('funding_call_offs_moved_ck')(error) || violates('funding_call_off_events_first_ck')(error),
    );
  const [sums] = await world.database.withActor(hr, (transaction) =>
    transaction.query<{ committed_kr: number; called_off_kr: number }[]>(
      `select * from stegvis.funding_sums($1)`,
      [[round.id]],
    ),
  );
  // 100 asked for, 100 called off, 60 left of what was paid back; a no and what was taken back hold nothing.
  expect(sums).toMatchObject({ committed_kr: 100, called_off_kr: 160 });
  const held: Readonly<Record<CallOffState, number>> = {
    requested: 100,
    approved: 100,
    paid_back: 60,
    refused: 0,
    withdrawn: 0,
  };
  expect(HOLDING_STATES.reduce((sum, state) => sum + held[state], 0)).toBe(await world.held(lines.activity));
});

it('refuses a decision by the account that asked, also past the service and through another membership (four eyes)', async () => {
  const { hr, hrAsCoordinator, holderHr } = world.actors;
  const { lines } = await world.round();
  const id = await world.request(lines.employment, 100);
  const own = await world.request(lines.activity, 100, { openingId: null }, holderHr);
  for (const [callOffId, actor] of [
    [id, hrAsCoordinator],
    [own, holderHr],
  ] as const)
    for (const [act, to] of [
      ['approve', 'approved'],
      ['refuse', 'refused'],
    ] as const)
      await refusedWith(
        world.database.withActor(actor, (transaction) =>
          event(transaction, {
            id: callOffId,
            act,
            from: 'requested',
            to,
            version: 2,
            by: actor.membershipId,
          }),
        ),
        violates('funding_call_offs_four_eyes_ck'),
      );
  // In somebody else's name she writes nothing.
  await refusedWith(
    world.database.withActor(hrAsCoordinator, (transaction) =>
      event(transaction, {
        id,
        act: 'approve',
        from: 'requested',
        to: 'approved',
        version: 2,
        by: world.actors.second.membershipId,
      }),
    ),
    (error) => isRefusedByPolicy(error) || violates('funding_call_offs_moved_ck')(error),
  );
  // Her own department's without holding the money: row-level security.
  await refusedWith(
    world.database.withActor(hr, (transaction) =>
      event(transaction, {
        id: own,
        act: 'approve',
        from: 'requested',
        to: 'approved',
        version: 2,
        by: hr.membershipId,
      }),
    ),
    isRefusedByPolicy,
  );
});

it('R-041: leaves no line below zero when thirty ask past the service at once (reliability W3)', async () => {
  const { hr } = world.actors;
  const { round, lines } = await world.round();
  const settled = await Promise.allSettled(
    Array.from({ length: 30 }, () =>
      world.database.withActor(hr, async (transaction) => {
        const id = newId();
        await callOff(transaction, {
          id,
          roundId: round.id,
          lineId: lines.employment,
          openingId: world.openings.targeted,
          organisationId: world.places.other,
          by: hr.membershipId,
          amountKr: 100_000,
        });
        await event(transaction, {
          id,
          act: 'request',
          from: 'none',
          to: 'requested',
          version: 1,
          by: hr.membershipId,
        });
      }),
    ),
  );
  expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
  expect(
    settled.every(
      (one) => one.status === 'fulfilled' || isCheckViolation(one.reason, 'funding_call_offs_remaining_ck'),
    ),
  ).toBe(true);
  expect(await world.held(lines.employment)).toBeLessThanOrEqual(GRANTED.employment);
});

it('a transaction that dies half-way leaves nothing of a call-off (reliability W1)', async () => {
  const { hr } = world.actors;
  const { round, lines } = await world.round();
  const id = newId();
  await expect(
    world.database.withActor(hr, async (transaction) => {
      await callOff(transaction, {
        id,
        roundId: round.id,
        lineId: lines.employment,
        openingId: world.openings.targeted,
        organisationId: world.places.other,
        by: hr.membershipId,
      });
      await event(transaction, {
        id,
        act: 'request',
        from: 'none',
        to: 'requested',
        version: 1,
        by: hr.membershipId,
      });
      throw new RangeError('dies');
    }),
  ).rejects.toThrow('dies');
  expect(await world.stored(id)).toEqual({ row: undefined, events: [] });
  expect(await world.held(lines.employment)).toBe(0);
});

it('R-041: keeps no application whose lines do not sum to it', async () => {
  const { coordinator } = world.actors;
  const open = (applied: number) =>
    world.database.withActor(coordinator, async (transaction) => {
      const id = newId();
      await transaction.query(
        `insert into funding_rounds (id, municipality_code, domain_id, holder_id, name, year, applied_kr, opened_by, opened_by_name) values ($1, '1280', $2, $3, 'Prov', 2026, $4, $5, 'Prov')`,
        [id, world.places.committee, world.places.department.id, applied, coordinator.membershipId],
      );
      for (const position of [1, 2])
        await transaction.query(
          `insert into funding_lines (id, round_id, position, name, purpose, applied_kr) values ($1, $2, $3, 'Prov', 'activity', 50)`,
          [newId(), id, position],
        );
    });
  await open(100);
  for (const applied of [99, 101]) await refusedWith(open(applied), violates('funding_rounds_sum_ck'));
});

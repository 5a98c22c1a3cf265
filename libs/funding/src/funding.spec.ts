import { ConflictError, NotFoundError, newId, RuleError } from '@stegvis/platform';
import { FundingWorld, GRANTED } from '../../../test/worlds/funding-world';
import { approveCallOff } from './operations/approve-call-off';
import { grantRound } from './operations/grant-round';
import { listCallOffs, readCallOff } from './operations/list-call-offs';
import { listRounds, readRound } from './operations/list-rounds';
import { openRound } from './operations/open-round';
import { offeredActs } from './operations/offered-acts';
import { payBackCallOff } from './operations/pay-back-call-off';
import { refuseCallOff } from './operations/refuse-call-off';
import { withdrawCallOff } from './operations/withdraw-call-off';
import { fundingWork } from './work/funding-work';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let world: FundingWorld;
beforeAll(async () => {
  world = await FundingWorld.make();
});
afterAll(() => world.end());

const at = (callOffId: string, expectedVersion = 1) => ({
  idempotencyKey: newId(),
  callOffId,
  expectedVersion,
});
const outcomes = async (work: readonly Promise<unknown>[]) => {
  const settled = await Promise.allSettled(work);
  return {
    done: settled.filter(({ status }) => status === 'fulfilled').length,
    refused: settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : [])),
  };
};
const amountsOf = async (roundId: string, lineId: string) => {
  const round = await world.database.withActor(world.actors.coordinator, (t) => readRound(t, roundId));
  const line = round?.lines.find(({ id }) => id === lineId);
  return line && { committed: line.committedKr, calledOff: line.calledOffKr };
};

describe('a call-off', () => {
  it('is asked for by HR of a department, held, approved by a second person and paid back in part, each with who, when and why', async () => {
    const { lines, round } = await world.round();
    const { hr, coordinator } = world.actors;
    const id = await world.request(lines.employment, 212_500);
    expect(await amountsOf(round.id, lines.employment)).toEqual({ committed: 212_500, calledOff: 0 });
    await approveCallOff(world.database, coordinator, at(id));
    expect(await amountsOf(round.id, lines.employment)).toEqual({ committed: 0, calledOff: 212_500 });
    await payBackCallOff(world.database, hr, { ...at(id, 2), reasonCode: 'ended_early', paidBackKr: 12_500 });
    expect(await amountsOf(round.id, lines.employment)).toEqual({ committed: 0, calledOff: 200_000 });
    const { row, events } = await world.stored(id);
    expect(row).toEqual({ state: 'paid_back', version: 3, paid_back_kr: 12_500 });
    expect(events).toEqual([
      expect.objectContaining({
        version: 1,
        act: 'request',
        said_by: hr.membershipId,
        reason_code: null,
        said_at: expect.any(Date),
      }),
      expect.objectContaining({
        version: 2,
        act: 'approve',
        said_by: coordinator.membershipId,
        reason_code: null,
      }),
      expect.objectContaining({
        version: 3,
        act: 'pay_back',
        said_by: hr.membershipId,
        reason_code: 'ended_early',
      }),
    ]);
  });

  it.each(['refuse', 'withdraw'] as const)('frees its amount when it is ended by %s', async (act) => {
    const { lines } = await world.round();
    const id = await world.request(lines.employment, GRANTED.employment);
    await expect(world.request(lines.employment, 1)).rejects.toMatchObject({
      rule: 'R-041',
      code: 'call-off-over-remaining',
    });
    if (act === 'refuse')
      await refuseCallOff(world.database, world.actors.holderHr, { ...at(id), reasonCode: 'other_first' });
    else
      await withdrawCallOff(world.database, world.actors.colleague, { ...at(id), reasonCode: 'not_needed' });
    expect(await world.held(lines.employment)).toBe(0);
    await expect(world.request(lines.employment, GRANTED.employment)).resolves.toEqual(expect.any(String));
  });

  it('R-041: takes the whole of what remains and not one krona more; nothing while nothing is granted', async () => {
    const { lines } = await world.round();
    await expect(world.request(lines.employment, GRANTED.employment + 1)).rejects.toMatchObject({
      rule: 'R-041',
    });
    await world.request(lines.employment, GRANTED.employment);
    await expect(world.request(lines.employment, 1)).rejects.toMatchObject({ rule: 'R-041' });
    const ungranted = await openRound(world.database, world.actors.coordinator, {
      idempotencyKey: newId(),
      name: 'Inte beslutad',
      year: 2027,
      holderId: world.places.department.id,
      appliedKr: 10,
      lines: [{ name: 'Anställningar', purpose: 'employment', appliedKr: 10 }],
    });
    const round = await world.database.withActor(world.actors.hr, (t) => readRound(t, ungranted));
    await expect(world.request(round?.lines[0]?.id ?? '', 1)).rejects.toMatchObject({
      code: 'line-not-granted',
    });
  });

  it('R-022: names a targeted municipal employment of the own department on a line for employments, and nothing on another', async () => {
    const { lines } = await world.round();
    const { openings, actors } = world;
    const ofLine = (line: keyof typeof lines, openingId: string | null, actor = actors.hr) =>
      world.request(lines[line], 100, { openingId }, actor);
    await expect(ofLine('employment', null)).rejects.toMatchObject({ rule: 'R-022' });
    await expect(ofLine('employment', openings.regular)).rejects.toMatchObject({ rule: 'R-022' });
    await expect(ofLine('activity', openings.targeted)).rejects.toMatchObject({ rule: 'R-022' });
    await expect(ofLine('employment', openings.draft)).rejects.toBeInstanceOf(NotFoundError);
    await expect(ofLine('employment', openings.holders)).rejects.toBeInstanceOf(NotFoundError);
    await expect(ofLine('employment', openings.holders, actors.coordinator)).rejects.toBeInstanceOf(
      NotFoundError,
    );
    // Money of the holder's own lines is asked for by the holder.
    await expect(ofLine('activity', null)).rejects.toBeInstanceOf(NotFoundError);
    await expect(ofLine('activity', null, actors.holderHr)).resolves.toEqual(expect.any(String));
    await expect(ofLine('activity', null, actors.coordinator)).resolves.toEqual(expect.any(String));
    await expect(ofLine('employment', openings.holders, actors.holderHr)).resolves.toEqual(
      expect.any(String),
    );
  });

  it('is never decided by who asked for it, in whatever role (four eyes), and is offered to her accordingly', async () => {
    const { lines } = await world.round();
    const { hr, hrAsCoordinator, holderHr, coordinator, colleague } = world.actors;
    const id = await world.request(lines.employment, 100);
    const own = await world.request(lines.activity, 100, { openingId: null }, holderHr);
    for (const decide of [
      () => approveCallOff(world.database, hrAsCoordinator, at(id)),
      () => refuseCallOff(world.database, hrAsCoordinator, { ...at(id), reasonCode: 'other' }),
      () => approveCallOff(world.database, holderHr, at(own)),
    ])
      await expect(decide()).rejects.toMatchObject({
        rule: 'four-eyes',
        code: 'call-off-needs-second-person',
      });
    // A colleague of hers who does not hold the money decides nothing either.
    await expect(approveCallOff(world.database, colleague, at(id))).rejects.toMatchObject({
      code: 'call-off-not-hers',
    });
    const acts = async (actor: typeof hr, callOff: string) => {
      const row = await world.database.withActor(actor, (t) => readCallOff(t, callOff));
      return row && offeredActs(row, actor);
    };
    expect(await acts(hr, id)).toEqual(['withdraw']);
    expect(await acts(hrAsCoordinator, id)).toEqual([]);
    expect(await acts(coordinator, id)).toEqual(['approve', 'refuse']);
    expect(await acts(holderHr, own)).toEqual(['withdraw']);
    expect(await acts(hr, own)).toBeNull();
    await approveCallOff(world.database, coordinator, at(own));
    expect(await acts(coordinator, own)).toEqual(['pay_back']);
  });

  it('stands on the work list of each who may decide it, and of nobody who asked, until it is decided', async () => {
    const { lines } = await world.round();
    const id = await world.request(lines.employment, 100);
    const listed = async (name: keyof typeof world.actors) => {
      const rows = await world.database.withActor(world.actors[name], (t) =>
        t.query<{ subject: string; about: string }[]>(fundingWork[0]?.sql ?? ''),
      );
      return rows.find(({ subject }) => subject === id)?.about ?? null;
    };
    const about = 'Plats municipal_targeted_employment, Miljöförvaltningen';
    for (const name of ['coordinator', 'second', 'holderHr'] as const) expect(await listed(name)).toBe(about);
    for (const name of ['hr', 'hrAsCoordinator', 'colleague', 'provider', 'consultant'] as const)
      expect(await listed(name)).toBeNull();
    await approveCallOff(world.database, world.actors.coordinator, at(id));
    expect(await listed('second')).toBeNull();
  });

  it('is paid back with at least a krona and at most what was called off', async () => {
    const { lines } = await world.round();
    const id = await world.request(lines.employment, 100);
    await approveCallOff(world.database, world.actors.coordinator, at(id));
    const back = (paidBackKr: number, actor = world.actors.hr) =>
      payBackCallOff(world.database, actor, { ...at(id, 2), reasonCode: 'cost_less', paidBackKr });
    await expect(back(101)).rejects.toMatchObject({ code: 'pay-back-out-of-range' });
    await expect(back(0)).rejects.toMatchObject({ fields: [{ path: 'paidBackKr' }] });
    await expect(back(50, world.actors.holderHr)).rejects.toMatchObject({ code: 'call-off-not-hers' });
    await back(100);
    expect(await world.held(lines.employment)).toBe(0);
  });
});

describe('many at once', () => {
  it('R-041: fifty ask for the last of a line, as many get it as it holds, and no krona is granted twice (reliability W3)', async () => {
    const { lines } = await world.round();
    const askers = [world.actors.hr, world.actors.colleague];
    const { done, refused } = await outcomes(
      Array.from({ length: 50 }, (_, i) => world.request(lines.employment, 70_000, {}, askers[i % 2])),
    );
    expect(done).toBe(7);
    expect(refused.every((error) => error instanceof RuleError && error.rule === 'R-041')).toBe(true);
    expect(await world.held(lines.employment)).toBe(490_000);
  });

  it('R-041: a lower grant and requests at once leave no line below zero', async () => {
    const { lines, round } = await world.round();
    const grant = (employment: number) =>
      grantRound(world.database, world.actors.coordinator, {
        idempotencyKey: newId(),
        roundId: round.id,
        expectedVersion: 1,
        lines: [
          { lineId: lines.employment, grantedKr: employment },
          { lineId: lines.activity, grantedKr: 0 },
        ],
      });
    await outcomes([
      ...Array.from({ length: 6 }, () => world.request(lines.employment, 100_000)),
      grant(150_000),
      grant(250_000),
    ]);
    const after = await world.database.withActor(world.actors.hr, (t) => readRound(t, round.id));
    const line = after?.lines.find(({ id }) => id === lines.employment);
    expect(await world.held(lines.employment)).toBeLessThanOrEqual(line?.grantedKr ?? -1);
  });

  it('two approve, one refuses and one withdraws at the same time: one of them does, and the history has no gap (reliability W5, I7)', async () => {
    const { lines } = await world.round();
    for (let i = 0; i < 10; i += 1) {
      const id = await world.request(lines.employment, 1000);
      const { done, refused } = await outcomes([
        approveCallOff(world.database, world.actors.coordinator, at(id)),
        approveCallOff(world.database, world.actors.second, at(id)),
        refuseCallOff(world.database, world.actors.holderHr, { ...at(id), reasonCode: 'other' }),
        withdrawCallOff(world.database, world.actors.hr, { ...at(id), reasonCode: 'mistake' }),
      ]);
      expect(done).toBe(1);
      expect(refused.every((error) => error instanceof ConflictError)).toBe(true);
      const { row, events } = await world.stored(id);
      expect(row?.version).toBe(2);
      expect(events.map(({ version }) => version)).toEqual([1, 2]);
    }
  });

  it('the same key many times asks once; another input with it is refused (reliability W7)', async () => {
    const { lines } = await world.round();
    const idempotencyKey = newId();
    const { refused } = await outcomes(
      Array.from({ length: 12 }, () => world.request(lines.employment, 1000, { idempotencyKey })),
    );
    expect(refused.every((error) => error instanceof ConflictError)).toBe(true);
    const again = await world.request(lines.employment, 1000, { idempotencyKey });
    expect(await world.held(lines.employment)).toBe(1000);
    expect((await world.stored(again)).row?.version).toBe(1);
    await expect(world.request(lines.employment, 2000, { idempotencyKey })).rejects.toMatchObject({
      fields: [{ path: 'idempotencyKey', code: 'key-used-for-other-input' }],
    });
  });

  it('an act on another version than the one that is there changes nothing (reliability W5)', async () => {
    const { lines } = await world.round();
    const id = await world.request(lines.employment, 1000);
    await expect(approveCallOff(world.database, world.actors.coordinator, at(id, 2))).rejects.toMatchObject({
      code: 'call-off-moved',
      currentVersion: 1,
    });
    expect((await world.stored(id)).row).toEqual({ state: 'requested', version: 1, paid_back_kr: 0 });
  });
});

describe('a round', () => {
  const wish = (more: object = {}) => ({
    idempotencyKey: newId(),
    name: 'Ansökan',
    year: 2028,
    holderId: world.places.department.id,
    appliedKr: 300,
    lines: [
      { name: 'Grupp', purpose: 'activity' as const, appliedKr: 100 },
      { name: 'Anställningar', purpose: 'employment' as const, appliedKr: 200 },
    ],
    ...more,
  });

  it('R-041: is opened with lines that sum to it, by a coordinator of a committee, for a department', async () => {
    const { coordinator, provider } = world.actors;
    await expect(openRound(world.database, coordinator, wish({ appliedKr: 299 }))).rejects.toMatchObject({
      rule: 'R-041',
    });
    await expect(
      openRound(world.database, coordinator, wish({ holderId: world.places.cafe.id })),
    ).rejects.toBeInstanceOf(NotFoundError);
    await expect(openRound(world.database, provider, wish())).rejects.toBeInstanceOf(NotFoundError);
    const id = await openRound(world.database, coordinator, wish());
    const round = await world.database.withActor(coordinator, (t) => readRound(t, id));
    expect(round).toMatchObject({
      version: 0,
      holder: 'Fritidsförvaltningen',
      lines: [{ appliedKr: 100, grantedKr: null }, { appliedKr: 200 }],
    });
  });

  it('is granted line by line, never under what is held, and a decision that was not read is not written over', async () => {
    const { round, lines } = await world.round();
    await world.request(lines.employment, 1000);
    const grant = (employment: number, expectedVersion: number, actor = world.actors.coordinator) =>
      grantRound(world.database, actor, {
        idempotencyKey: newId(),
        roundId: round.id,
        expectedVersion,
        lines: [
          { lineId: lines.activity, grantedKr: 1 },
          { lineId: lines.employment, grantedKr: employment },
        ],
      });
    await expect(grant(999, 1)).rejects.toMatchObject({ rule: 'R-041', code: 'granted-under-held' });
    await expect(grant(1000, 0)).rejects.toMatchObject({ code: 'round-moved', currentVersion: 1 });
    await expect(grant(1000, 1, world.actors.provider)).rejects.toBeInstanceOf(NotFoundError);
    await grant(1000, 1);
    await expect(world.request(lines.employment, 1)).rejects.toMatchObject({ rule: 'R-041' });
  });

  it('is listed with its call-offs in pages that neither miss nor repeat, those that wait first', async () => {
    const { round, lines } = await world.round();
    const asked: string[] = [];
    for (let i = 0; i < 5; i += 1) asked.push(await world.request(lines.employment, 100 + i));
    await approveCallOff(world.database, world.actors.coordinator, at(asked[0] ?? ''));
    await approveCallOff(world.database, world.actors.coordinator, at(asked[3] ?? ''));
    const met: string[] = [];
    let after: string | null = null;
    do {
      const page = await world.database.withActor(world.actors.coordinator, (t) =>
        listCallOffs(t, { roundId: round.id, first: 2, after }),
      );
      expect(page.totalCount).toBe(5);
      met.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(met).toEqual([asked[1], asked[2], asked[4], asked[3], asked[0]]);
    const rounds: string[] = [];
    do {
      const page = await world.database.withActor(world.actors.coordinator, (t) =>
        listRounds(t, { first: 3, after }),
      );
      rounds.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      if (!after) expect(rounds.length).toBe(page.totalCount);
    } while (after);
    expect(new Set(rounds).size).toBe(rounds.length);
  });
});

import { CatalogueStore, loadReferenceData } from '@stegvis/catalogue';
import { MatchingDesk } from '@stegvis/matchmaking';
import { setUpParticipants } from '@stegvis/participants';
import { newId, openKeys, readConfiguration, system } from '@stegvis/platform';
import { FundingWorld } from '../../../test/worlds/funding-world';
import { carve, makeCarvedDraft } from '../../../test/api/support/world-employments';
import { readBoard } from './board/operations/read-board';
import { setGoal } from './board/operations/set-goal';
import { fundCarvedJob } from './carving/operations/fund-carved-job';
import { openCarvedJob } from './carving/operations/open-carved-job';
import { readBundles, readCarving } from './carving/operations/read-carvings';
import { saveCarving } from './carving/operations/save-carving';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let world: FundingWorld;
let catalogue: CatalogueStore;
beforeAll(async () => {
  world = await FundingWorld.make();
  await loadReferenceData(world.database);
  catalogue = new CatalogueStore();
});
afterAll(() => world.end());

/** Tasks of a carving of the department that holds the money, whose HR officer is `holderHr`. */
const tasksOf = (carvingId: string) =>
  world.look<{ id: string; opening_id: string | null }>(
    `select id, opening_id from carving_tasks where carving_id = $1 order by position`,
    [carvingId],
  );
const wish = async (carvingId: string, version = 1) => ({
  idempotencyKey: newId(),
  carvingId,
  expectedVersion: version,
  taskIds: (await tasksOf(carvingId)).map(({ id }) => id),
  title: 'Medhjälpare',
});
const money = (openingId: string, lineId: string, amountKr = 1000) => ({
  idempotencyKey: newId(),
  openingId,
  lineId,
  amountKr,
  startsOn: '2026-01-01',
  endsOn: '2027-01-01',
});
const settled = async (work: readonly Promise<unknown>[]) => {
  const all = await Promise.allSettled(work);
  return {
    done: all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])),
    refused: all.flatMap((one) => (one.status === 'rejected' ? [one.reason as { code?: string }] : [])),
  };
};

describe('a job carving', () => {
  const input = (more: object = {}) => ({
    idempotencyKey: newId(),
    name: 'Uppgifter',
    workplaceId: world.places.department.workplaceId,
    tasks: [{ text: 'Torka bord', hoursQuarters: 20, doneBy: 'kock', area: 'cafe_service' }],
    ...more,
  });

  it('is written by HR of the department and read by nobody else', async () => {
    const { holderHr, hr, coordinator, consultant } = world.actors;
    const id = await saveCarving(world.database, catalogue, holderHr, input());
    await expect(world.database.withActor(holderHr, (t) => readCarving(t, id))).resolves.toMatchObject({
      version: 1,
      tasks: [{ text: 'Torka bord', hoursQuarters: 20 }],
    });
    for (const other of [hr, coordinator, consultant])
      await expect(world.database.withActor(other, (t) => readCarving(t, id))).rejects.toMatchObject({
        problem: 'not-found',
      });
  });

  it('names no colleague, and says each field that is wrong', async () => {
    const bad = saveCarving(
      world.database,
      catalogue,
      world.actors.holderHr,
      input({ tasks: [{ text: '', hoursQuarters: 0.5, doneBy: 'Eva Lund', area: 'nowhere' }] }),
    );
    await expect(bad).rejects.toMatchObject({
      fields: expect.arrayContaining(
        [
          ['tasks.0.text', 'required'],
          ['tasks.0.hours', 'carving-hours'],
          ['tasks.0.doneBy', 'role-not-a-word'],
          ['tasks.0.area', 'code-unknown'],
        ].map(([path, code]) => expect.objectContaining({ path, code })),
      ),
    });
  });

  it('of two who change it at once one is told that it has moved, and what an opening is made of stays', async () => {
    const { holderHr } = world.actors;
    const carvingId = await carve(world);
    const { done, refused } = await settled(
      ['En', 'Två'].map((name) =>
        saveCarving(world.database, catalogue, holderHr, input({ carvingId, expectedVersion: 1, name })),
      ),
    );
    expect([done.length, refused[0]?.code]).toEqual([1, 'carving-moved']);
    await openCarvedJob(world.database, catalogue, holderHr, await wish(carvingId, 2));
    await saveCarving(world.database, catalogue, holderHr, input({ carvingId, expectedVersion: 3 }));
    expect((await tasksOf(carvingId)).map(({ opening_id }) => opening_id !== null)).toEqual([true, false]);
  });
});

describe('an opening of carved tasks', () => {
  it('R-022: is a draft of a targeted municipal employment, made once with the same key', async () => {
    const { holderHr } = world.actors;
    const carvingId = await carve(world);
    const input = await wish(carvingId);
    const made = await openCarvedJob(world.database, catalogue, holderHr, input);
    await expect(openCarvedJob(world.database, catalogue, holderHr, input)).resolves.toEqual(made);
    await expect(
      world.look(`select kind, status, organisation_id, max_hours_quarters from openings where id = $1`, [
        made.openingId,
      ]),
    ).resolves.toEqual([
      {
        kind: 'municipal_targeted_employment',
        status: 'draft',
        organisation_id: world.places.department.id,
        max_hours_quarters: 40,
      },
    ]);
  });

  it('takes each task once, whoever asks at the same time, and leaves no draft behind for the other', async () => {
    const carvingId = await carve(world);
    const count = async () =>
      (await world.look<{ n: number }>(`select count(*)::int as n from openings`))[0]?.n ?? 0;
    const before = await count();
    const [first, second] = [await wish(carvingId), await wish(carvingId)];
    const { done, refused } = await settled(
      [first, second].map((one) => openCarvedJob(world.database, catalogue, world.actors.holderHr, one)),
    );
    expect([done.length, refused.length, await count()]).toEqual([1, 1, before + 1]);
    await expect(
      openCarvedJob(world.database, catalogue, world.actors.holderHr, await wish(carvingId, 2)),
    ).rejects.toMatchObject({ code: 'task-taken' });
  });

  it('half-way: keeps nothing when the draft cannot be made', async () => {
    const carvingId = await carve(world);
    await world.look(`update carving_tasks set area = 'gone' where carving_id = $1`, [carvingId]);
    await expect(
      openCarvedJob(world.database, catalogue, world.actors.holderHr, await wish(carvingId)),
    ).rejects.toMatchObject({ problem: 'input' });
    await expect(world.look(`select version from job_carvings where id = $1`, [carvingId])).resolves.toEqual([
      { version: 1 },
    ]);
  });
});

describe('money for a carved job', () => {
  it('announces the draft and asks for a call-off, once, whoever asks at the same time', async () => {
    const { lines } = await world.round();
    const openingId = await makeCarvedDraft(world);
    const { done, refused } = await settled(
      [1, 2].map(() =>
        fundCarvedJob(world.database, world.actors.holderHr, money(openingId, lines.employment)),
      ),
    );
    expect([done.length, refused.map(({ code }) => code)]).toEqual([1, ['asked-already']]);
    await expect(world.look(`select status from openings where id = $1`, [openingId])).resolves.toEqual([
      { status: 'published' },
    ]);
    expect(await world.held(lines.employment)).toBe(1000);
  });

  it('R-041: half-way: the draft stays a draft when the line has not got the money', async () => {
    const { lines } = await world.round();
    const openingId = await makeCarvedDraft(world);
    await expect(
      fundCarvedJob(world.database, world.actors.holderHr, money(openingId, lines.employment, 520_001)),
    ).rejects.toMatchObject({ rule: 'R-041' });
    await expect(
      world.look(`select status, version from openings where id = $1`, [openingId]),
    ).resolves.toEqual([{ status: 'draft', version: 1 }]);
  });

  it('is not asked for by another department, nor for an opening that was not carved', async () => {
    const { lines } = await world.round();
    const openingId = await makeCarvedDraft(world);
    await expect(
      fundCarvedJob(world.database, world.actors.hr, money(openingId, lines.employment)),
    ).rejects.toMatchObject({
      problem: 'not-found',
    });
    await expect(
      fundCarvedJob(world.database, world.actors.holderHr, money(world.openings.holders, lines.employment)),
    ).rejects.toMatchObject({ problem: 'not-found' });
  });
});

describe('bundles of a carving', () => {
  const parts = () => ({
    database: world.database,
    catalogue,
    desk: new MatchingDesk(world.database, catalogue),
    keys: openKeys(readConfiguration({})),
  });
  const add = (count: number) =>
    world.database.withActor(system('set-up'), (transaction) =>
      setUpParticipants(
        transaction,
        Array.from({ length: count }, () => ({
          id: newId(),
          domainId: world.places.committee,
          municipalityCode: world.places.here,
          unitId: null,
          givenName: 'Prov',
          familyName: 'Person',
          home: { latitude: 55.6, longitude: 13.0 },
          assignedTo: [],
          values: [
            { kind: 'wants_suggestions', code: 'wants_suggestions', flag: true },
            { kind: 'interest', code: 'cafe_service', level: 3 },
          ].map((value) => ({ ...value, source: 'staff', saidBy: null, saidByName: 'Prov' })) as never,
        })),
      ),
    );
  const bandsOf = async (id: string) =>
    (await readBundles(parts(), world.actors.holderHr, id)).map(({ band }) => band);

  it('R-056: say roughly how many a bundle would suit, nothing under ten, the same all day, and no more of them than the budget of the day', async () => {
    const plain = async () => {
      const id = await carve(world);
      await world.look(`update carving_tasks set template_code = null where carving_id = $1`, [id]);
      return id;
    };
    await add(9);
    const first = await plain();
    expect(await bandsOf(first)).toEqual(['none']);
    await add(9);
    expect(await bandsOf(await plain())).toEqual(['none']);
    await world.look(`update need_meter_bundles set day = day - 1`);
    expect(await bandsOf(first)).toEqual(['from10']);
    await world.look(
      `insert into need_meter_bundles (organisation_id, day, bundle, band) select $1, current_date, encode(sha256(n::text::bytea), 'hex'), 'none' from generate_series(1, 9) n`,
      [world.places.department.id],
    );
    await world.look(`update carving_tasks set hours_quarters = 12 where carving_id = $1`, [first]);
    expect(await bandsOf(first)).toEqual([null]);
  });
});

describe('the board of departments', () => {
  it('counts what was announced and called off, and shows no count of persons under ten, none included', async () => {
    const board = await world.database.withActor(world.actors.hr, (t) => readBoard(t, 2025));
    expect(board.rows.find(({ organisationId }) => organisationId === world.places.other)).toMatchObject({
      posted: 1,
      proposed: null,
      setsGoal: true,
      goal: null,
    });
    expect(
      board.rows.find(({ organisationId }) => organisationId === world.places.department.id)?.setsGoal,
    ).toBe(false);
    expect(board.total.proposed).toBeNull();
  });

  it('keeps every goal with who and when; of two at once one is told, and nobody sets that of another department', async () => {
    const { hr, colleague, holderHr, coordinator, elsewhere } = world.actors;
    const organisationId = world.places.other;
    const goal = (n: number, expectedVersion: number) => ({
      idempotencyKey: newId(),
      organisationId,
      year: 2027,
      goal: n,
      expectedVersion,
    });
    const { done, refused } = await settled([
      setGoal(world.database, hr, goal(5, 0)),
      setGoal(world.database, colleague, goal(6, 0)),
    ]);
    expect([done.length, refused[0]?.code]).toEqual([1, 'goal-moved']);
    for (const other of [holderHr, elsewhere])
      await expect(setGoal(world.database, other, goal(7, 1))).rejects.toMatchObject({
        problem: 'not-found',
      });
    await setGoal(world.database, coordinator, goal(8, 1));
    const board = await world.database.withActor(hr, (t) => readBoard(t, 2027));
    expect(board.rows.find((row) => row.organisationId === organisationId)).toMatchObject({
      goal: 8,
      goalVersion: 2,
      goalSetByName: 'Prov coordinator',
    });
    await expect(
      world.look(`select version from department_goals where organisation_id = $1 order by 1`, [
        organisationId,
      ]),
    ).resolves.toEqual([{ version: 1 }, { version: 2 }]);
  });
});

import 'reflect-metadata';
import { CatalogueSnapshot } from '@stegvis/catalogue';
import { OPENING_INPUTS, toGrid } from '@stegvis/matching';
import {
  dayNumber,
  InputError,
  type MemberActor,
  newId,
  system,
  withStatementCount,
} from '@stegvis/platform';
import { openingWorld, type OpeningWorld } from '../../../../test/worlds/opening-world';
import { testDatabase } from '../../../../test/database';
import type { OpeningStatus } from '../domain/life-cycle';
import { EMPTY_CONTENT, type OpeningContent } from '../domain/opening-content';
import { countOpenings } from './count-openings';
import { listOpenings, type ListOpenings } from './list-openings';
import { readOpeningProfiles } from './read-opening-profiles';
import { setUpOpenings } from './set-up-openings';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let world: OpeningWorld;
let snapshot: CatalogueSnapshot;
const ids: string[] = [];

/** Opening `n` of thirty: published a minute after the one before, every third paused, every fifth of the department. */
const made = (n: number) => {
  const [first, second, third] = snapshot.entries('interest-areas').map(({ code }) => code);
  const place = n % 5 === 0 ? world.department : world.cafe;
  const content: OpeningContent = {
    ...EMPTY_CONTENT,
    kind: n % 2 === 0 ? 'work_trial' : 'individual_placement',
    title: `${['Ärter', 'Zebra', 'Apor', 'Öl', 'Åror'][n % 5]} ${n}`,
    easyText: 'Du hjälper till.',
    workplaceId: place.workplaceId,
    areas: [first, second, third].slice(0, 1 + (n % 3)) as string[],
    access: n % 4 === 0 ? [{ need: 'quiet_room', provided: false, canBeArranged: true }] : [],
  };
  const at = new Date(Date.UTC(2026, 0, 1, 0, n));
  const to: OpeningStatus = n % 3 === 0 ? 'paused' : 'published';
  const by = { at, byMembership: null, byName: 'Edith', reason: null };
  return {
    id: ids[n] ?? '',
    municipalityCode: '1280',
    organisationId: place.id,
    content,
    postedForEmployer: false,
    constructed: true,
    history: [
      { ...by, act: 'publish' as const, to: 'published' as const },
      { ...by, act: n % 6 === 0 ? ('approve_easy_text' as const) : ('edit' as const), to },
    ],
  };
};
const list = (actor: MemberActor, question: ListOpenings = {}) =>
  world.as(actor, (transaction) => listOpenings(transaction, world.catalogue, actor, question));
const titles = async (actor: MemberActor, question: ListOpenings) =>
  (await list(actor, question)).edges.map(({ node }) => node.title);

beforeAll(async () => {
  world = await openingWorld(await testDatabase());
  snapshot = await world.as(world.people.consultant, (transaction) => world.catalogue.current(transaction));
  for (let n = 0; n < 30; n += 1) ids.push(newId());
  await world.database.withActor(system('set-up'), (transaction) =>
    setUpOpenings(
      transaction,
      ids.map((_, n) => made(n)),
    ),
  );
});
afterAll(() => world?.close());

describe('the list of openings', () => {
  it.each(['newest', 'title', 'organisation'] as const)(
    'is walked page by page by %s, each row once',
    async (order) => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof list>> = await list(world.people.consultant, {
          order,
          first: 7,
          after,
        });
        expect(page.totalCount).toBe(30);
        seen.push(...page.edges.map(({ node }) => node.id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(new Set(seen).size).toBe(30);
      expect(seen).toHaveLength(30);
      if (order === 'newest') expect(seen).toEqual([...ids].reverse());
    },
  );

  it('orders titles as Swedes do', async () => {
    const letters = (await titles(world.people.consultant, { order: 'title', first: 50 })).map(
      (title) => title.split(' ')[0],
    );
    expect([...new Set(letters)]).toEqual(['Apor', 'Zebra', 'Åror', 'Ärter', 'Öl']);
  });

  it('counts every facet without its own filter, and all after authorisation', async () => {
    const page = await list(world.people.consultant, { filter: { kinds: ['work_trial'] }, first: 1 });
    expect(page.totalCount).toBe(15);
    expect(page.kindFacet).toEqual([
      { code: 'individual_placement', count: 15 },
      { code: 'work_trial', count: 15 },
    ]);
    const areas = snapshot.entries('interest-areas').map(({ code }) => code);
    expect(page.areaFacet).toEqual([
      { code: areas[0], count: 15 },
      { code: areas[1], count: 10 },
      { code: areas[2], count: 5 },
    ]);
    expect((await list(world.people.hr)).totalCount).toBe(6);
    expect((await list(world.people.employer)).totalCount).toBe(24);
    for (const actor of [world.people.elsewhere, world.people.administrator, world.people.participant])
      expect(await list(actor)).toMatchObject({ totalCount: 0, edges: [], kindFacet: [], areaFacet: [] });
  });

  it('narrows by state, organisation, access and what waits for approval', async () => {
    const { consultant } = world.people;
    const total = async (filter: ListOpenings['filter']) => (await list(consultant, { filter })).totalCount;
    expect(await total({ statuses: ['paused'] })).toBe(10);
    expect(await total({ organisationId: world.department.id })).toBe(6);
    expect(await total({ organisationId: newId() })).toBe(0);
    expect(await total({ access: ['quiet_room'] })).toBe(8);
    expect(await total({ needsEasyTextApproval: true })).toBe(25);
    expect(await total({ needsEasyTextApproval: false })).toBe(5);
    expect(await total({ areas: [], kinds: null })).toBe(30);
  });

  it('keeps the order of the hits of a search, and drops those that are gone or not the reader’s', async () => {
    const [a = '', b = '', c = ''] = [ids[5], ids[1], ids[9]];
    const question = { ids: [a, newId(), b, c] };
    const page = await list(world.people.consultant, { ...question, first: 2 });
    expect(page.edges.map(({ node }) => node.id)).toEqual([a, b]);
    expect(page.totalCount).toBe(3);
    const rest = await list(world.people.consultant, { ...question, after: page.pageInfo.endCursor });
    expect(rest.edges.map(({ node }) => node.id)).toEqual([c]);
    expect((await list(world.people.employer, question)).edges.map(({ node }) => node.id)).toEqual([b, c]);
  });

  it('takes three statements whatever the size, and one more for a filter by code', async () => {
    const count = async (question: ListOpenings) =>
      (await withStatementCount(() => list(world.people.consultant, question))).statements.length;
    expect(await count({ first: 1 })).toBe(3);
    expect(await count({ first: 50, order: 'organisation' })).toBe(3);
    expect(await count({ first: 50, filter: { kinds: ['work_trial'] } })).toBe(4);
  });

  it.each<[string, ListOpenings]>([
    ['filter.kinds.0', { filter: { kinds: ['x'] } }],
    ['filter.areas.1', { filter: { areas: ['it', "it' or 1=1"] } }],
    ['filter.access.0', { filter: { access: ['\u202e'] } }],
    ['first', { first: 0 }],
    ['first', { first: 51 }],
    ['after', { after: 'nonsense' }],
    ['after', { after: Buffer.from('["2026-01-01","x"]').toString('base64url') }],
    [
      'after',
      {
        after: Buffer.from(
          `["2026-99-01T00:00:00.000000Z","${'018f0000-0000-7000-8000-000000000001'}"]`,
        ).toString('base64url'),
      },
    ],
    [
      'after',
      {
        order: 'title',
        after: Buffer.from(`[5,"${'018f0000-0000-7000-8000-000000000001'}"]`).toString('base64url'),
      },
    ],
  ])('refuses what is malformed and names %s', async (path, question) => {
    const error: unknown = await list(world.people.consultant, question).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).fields).toEqual([expect.objectContaining({ path })]);
  });

  it('D3: is empty for whoever names no actor', async () => {
    const bare = await world.bare('select count(*)::int as n from openings');
    expect(bare).toEqual([{ n: 0 }]);
    for (const part of ['tasks', 'areas', 'demands', 'exposures', 'access', 'events'])
      expect(await world.bare(`select count(*)::int as n from opening_${part}`)).toEqual([{ n: 0 }]);
  });
});

describe('the number of openings of an organisation', () => {
  it('leaves out what the reader may not see', async () => {
    const count = (actor: MemberActor) =>
      world.as(actor, (transaction) =>
        countOpenings(transaction, [world.cafe.id, world.department.id, world.shop.id]),
      );
    expect([...(await count(world.people.consultant)).values()]).toEqual([24, 6, 0]);
    expect([...(await count(world.people.hr)).values()]).toEqual([0, 6, 0]);
  });
});

describe('what matching knows of openings', () => {
  const profiles = (of: readonly string[] | 'all') =>
    world.database.withActor(system('matching'), (transaction) => readOpeningProfiles(transaction, of));

  it('is all published ones, or those asked for in any state', async () => {
    const all = await profiles('all');
    expect([...all.keys()].sort()).toEqual(ids.filter((_, n) => n % 3 !== 0).sort());
    expect([...all.values()].every(({ published }) => published)).toBe(true);
    expect((await profiles([ids[3] ?? '', newId()])).get(ids[3] ?? '')).toMatchObject({ published: false });
    expect(await profiles([])).toEqual(new Map());
  });

  it('takes one statement', async () => {
    const { statements } = await withStatementCount(() => profiles('all'));
    expect(statements).toHaveLength(1);
  });

  it('says everything in the words of the model', async () => {
    const id = newId();
    const opening = made(1);
    const content: OpeningContent = {
      ...opening.content,
      areas: ['it'],
      demands: [{ ability: 'reading', level: 2, essential: true }],
      exposures: [{ factor: 'noise', exposure: 3 }],
      access: [
        { need: 'quiet_room', provided: true, canBeArranged: false },
        { need: 'easy_language', provided: false, canBeArranged: true },
        { need: 'step_free_access', provided: false, canBeArranged: false },
      ],
      schedule: {
        ...EMPTY_CONTENT.schedule,
        weekdays: ['mon', 'wed'],
        start: '08:30',
        end: '12:00',
        minHoursQuarters: 28,
        maxHoursQuarters: 28,
      },
      seats: 3,
      supportLevel: 2,
      licences: ['B'],
      languages: ['svenska'],
      opensOn: '2026-03-01',
      closesOn: '2026-06-01',
    };
    await world.database.withActor(system('set-up'), (transaction) =>
      setUpOpenings(transaction, [{ ...opening, id, content }]),
    );
    const profile = (await profiles([id])).get(id);
    expect(profile).toEqual({
      id,
      workplaceId: world.cafe.workplaceId,
      kind: 'individual_placement',
      areas: ['it'],
      demands: { reading: { level: 2, essential: true } },
      exposures: { noise: 3 },
      access: { quiet_room: 'provided', easy_language: 'can_be_arranged', step_free_access: 'not_provided' },
      requiredWeekdays: ['mon', 'wed'],
      minHoursQuarters: 28,
      maxHoursQuarters: 28,
      position: toGrid(55.6059, 13.0007),
      supportAvailable: 2,
      fixedStart: 510,
      fixedEnd: 720,
      requiredLicences: ['B'],
      requiredLanguages: ['svenska'],
      freeSeats: 3,
      opensOn: dayNumber('2026-03-01'),
      closesOn: dayNumber('2026-06-01'),
      published: true,
    });
    expect(Object.keys(profile ?? {}).sort()).toEqual([...OPENING_INPUTS].sort());
    const flexible = { ...content, schedule: { ...content.schedule, flexibleStart: true } };
    const other = newId();
    await world.database.withActor(system('set-up'), (transaction) =>
      setUpOpenings(transaction, [{ ...opening, id: other, content: flexible }]),
    );
    expect((await profiles([other])).get(other)).toMatchObject({ fixedStart: null, fixedEnd: null });
  });
});

import { newId, system } from '@stegvis/platform';
import { setUpOpenings } from '@stegvis/openings';
import { setUpParticipants } from '@stegvis/participants';
import { type SmallWorld, startSmallWorld } from './support/small-world';
import { contentAt } from './support/world-openings';
import type { PersonName } from './support/world-people';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let world: SmallWorld;
beforeEach(async () => {
  world = await startSmallWorld();
});
afterEach(() => world.close());

const DOCUMENT = `query ($openingId: UUID!) { needMeter(openingId: $openingId) { band } }`;

const measure = async (openingId: string, name: PersonName = 'employer') => {
  const { data, errors } = await (
    await world.as(name)
  ).run<{ needMeter: { band: string } }>(DOCUMENT, { openingId });
  return data?.needMeter.band ?? errors[0]?.extensions.code;
};

/** Persons whom every opening of the world suits. */
const add = (count: number, flag: boolean | null, domainId = world.places.committee) =>
  world.database.withActor(system('set-up'), async (transaction) => {
    const said = { source: 'staff', saidBy: null, saidByName: 'Prov' } as const;
    await setUpParticipants(
      transaction,
      Array.from({ length: count }, () => ({
        id: newId(),
        domainId,
        municipalityCode: domainId === world.places.neighbour ? world.places.there : world.places.here,
        unitId: null,
        givenName: 'Prov',
        familyName: 'Person',
        home: { latitude: 55.6, longitude: 13.0 },
        assignedTo: [],
        values: [
          ...(flag === null
            ? []
            : [{ ...said, kind: 'wants_suggestions', code: 'wants_suggestions', flag } as const]),
          { ...said, kind: 'interest', code: 'cafe_service', level: 3 },
          { ...said, kind: 'capacity', code: 'standing_walking', level: 3 },
          { ...said, kind: 'tolerance', code: 'noise', level: 3 },
        ],
      })),
    );
  });

const newDay = () => world.look(`update need_meter_answers set day = day - 1`);

const publish = (count: number) => {
  const ids = Array.from({ length: count }, () => newId());
  const { cafe, here } = world.places;
  const at = new Date(Date.UTC(2026, 1, 1));
  const act = { at, byMembership: null, byName: 'Prov', reason: null } as const;
  return world.database.withActor(system('set-up'), async (transaction) => {
    await setUpOpenings(
      transaction,
      ids.map((id, i) => ({
        id,
        municipalityCode: here,
        organisationId: cafe.id,
        content: contentAt(cafe, `Plats nummer ${i}`),
        postedForEmployer: false,
        constructed: true,
        history: [
          { ...act, act: 'create', to: 'draft' },
          { ...act, act: 'approve_easy_text', to: 'draft' },
          { ...act, act: 'publish', to: 'published' },
        ],
      })),
    );
    return ids;
  });
};

it('A2: an employer learns a band and nothing more, none under ten, so that nine look like nobody, and nobody who is protected is counted', async () => {
  const { published } = world.openings;
  const [{ n } = { n: 0 }] = await world.look<{ n: number }>(
    `select count(distinct participant_id)::int as n from profile_values v join participants p on p.id = v.participant_id
     where kind = 'wants_suggestions' and flag and p.municipality_code = $1 and p.id <> $2`,
    [world.places.here, world.participants.protected],
  );
  expect(await measure(published)).toBe('none');
  await newDay();
  await add(9 - n, true);
  expect(await measure(published)).toBe('none');
  await newDay();
  await add(5, true);
  expect(await measure(published)).toBe('from10');
  await newDay();
  await add(10, true);
  expect(await measure(published)).toBe('from20');
});

it('R-006: counts nobody who has not said yes to suggestions, and nobody of another municipality', async () => {
  await add(30, null);
  await add(30, false);
  await add(30, true, world.places.neighbour);
  expect(await measure(world.openings.published)).toBe('none');
});

it('R5: forbids differencing: the answer of a place holds for the day, whoever comes or goes', async () => {
  const { published } = world.openings;
  await add(14, true);
  expect(await measure(published)).toBe('from10');
  await add(40, true);
  expect(await measure(published)).toBe('from10');
  // Nor does another organisation that the place is of as well get a second one: the department above the employer.
  await world.look(`update organisations set parent_id = $1 where id = $2`, [
    world.places.department.id,
    world.places.cafe.id,
  ]);
  expect(await measure(published, 'hr')).toBe('from10');
  await newDay();
  expect(await measure(published)).toBe('from50');
});

it('R5: an organisation gets ten new answers a day, and what it has it may look at again', async () => {
  const openings = await publish(12);
  const answers: (string | undefined)[] = [];
  for (const id of openings) answers.push(await measure(id));
  expect(answers).toEqual([...Array.from({ length: 10 }, () => 'none'), 'RATE_LIMITED', 'RATE_LIMITED']);
  expect(await measure(openings[0] ?? '')).toBe('none');
  expect(await measure(world.openings.hrPublished, 'hr')).toBe('none');
});

it('keeps to the budget when all are asked at once', async () => {
  const openings = await publish(14);
  await world.as('employer');
  const answers = await Promise.all(openings.map((id) => measure(id)));
  expect(answers.filter((band) => band === 'none')).toHaveLength(10);
  expect(answers.filter((band) => band === 'RATE_LIMITED')).toHaveLength(4);
  expect(await world.look(`select 1 from need_meter_answers`)).toHaveLength(10);
});

it('answers about a draft, an absent and another organisation’s opening with one code', async () => {
  const { draft, otherPublished, hrPublished } = world.openings;
  for (const id of [draft, otherPublished, hrPublished, newId()]) expect(await measure(id)).toBe('NOT_FOUND');
});

describe('how many others of the domain a place suits', () => {
  const OTHERS = `query ($openingId: UUID!) { participantsForOpening(openingId: $openingId) { othersBand } }`;
  const others = async (openingId: string, name: PersonName = 'consultant') =>
    (
      await (
        await world.as(name)
      ).get<{ participantsForOpening: { othersBand: string | null } }>(OTHERS, { openingId })
    ).participantsForOpening.othersBand;
  const nextDay = () =>
    world.look(`update others_band_answers set day = day - 1, answered_at = answered_at - interval '1 day'`);

  it('R5: is nothing under five, a band kept for the day above, and thirty places a day also when asked at once', async () => {
    const { published } = world.openings;
    await add(2, true);
    expect(await others(published)).toBeNull();
    await add(22, true);
    expect(await others(published)).toBeNull();
    await nextDay();
    expect(await others(published)).toMatch(/^Minst (20|10)$/);
    const first = await others(published);
    await add(40, true, world.places.provider);
    await world.look(`update openings set title = title || '!', version = version + 1 where id = $1`, [
      published,
    ]);
    expect(await others(published)).toBe(first);
    await nextDay();
    // Persons of another domain are nobody here.
    expect(await others(published)).toBe(first);

    await nextDay();
    const openings = await publish(34);
    const told = await Promise.all(openings.map((id) => others(id)));
    expect(told.filter((band) => band === first)).toHaveLength(30);
    expect(told.filter((band) => band === null)).toHaveLength(4);
    const again = await Promise.all(openings.map((id) => others(id)));
    expect(again).toEqual(told);
    expect(await others(openings[told.indexOf(null)] ?? '', 'colleague')).not.toBeNull();
  });
});

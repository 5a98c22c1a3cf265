import { newId, observeStatements, system } from '@stegvis/platform';
import { setUpOpenings } from '@stegvis/openings';
import { setUpParticipants } from '@stegvis/participants';
import { setUpAccount } from '@stegvis/identity';
import { documentOf, rootFields } from './support/documents';
import { inspectApi } from './support/inspect-api';
import { type SmallWorld, startSmallWorld } from './support/small-world';
import { contentAt } from './support/world-openings';
import type { PersonName } from './support/world-people';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let world: SmallWorld;
let documents: ReadonlyMap<string, string>;
beforeAll(async () => {
  const { schema } = await inspectApi();
  documents = new Map(rootFields(schema).map((root) => [root.field.name, documentOf(root)]));
  world = await startSmallWorld();
  await fill();
});
afterAll(() => world.close());

/** Thirty more of everything that a list can hold, so that a statement for each row would show. */
const fill = () =>
  world.database.withActor(system('set-up'), async (transaction) => {
    const { cafe, here, committee, unit } = world.places;
    const at = new Date(Date.UTC(2026, 1, 1));
    const act = { at, byMembership: null, byName: 'Prov', reason: null } as const;
    await setUpOpenings(
      transaction,
      Array.from({ length: 30 }, (_, i) => ({
        id: newId(),
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
    const said = { source: 'staff', saidBy: null, saidByName: 'Prov' } as const;
    await setUpParticipants(
      transaction,
      Array.from({ length: 30 }, (_, i) => ({
        id: newId(),
        domainId: committee,
        municipalityCode: here,
        unitId: unit.id,
        givenName: `Prov${i}`,
        familyName: 'Många',
        home: { latitude: 55.6, longitude: 13.0 },
        assignedTo: [world.people.consultant.membershipId],
        values: [
          { ...said, kind: 'wants_suggestions', code: 'wants_suggestions', flag: true },
          { ...said, kind: 'interest', code: 'cafe_service', level: 3 },
          { ...said, kind: 'capacity', code: 'standing_walking', level: 2 },
          { ...said, kind: 'tolerance', code: 'noise', level: 2 },
        ],
      })),
    );
    for (let i = 0; i < 30; i += 1)
      await setUpAccount(transaction, {
        email: `many${i}@world.example`,
        name: `Många ${i}`,
        passwordHash: null,
        demo: false,
        membership: {
          role: 'coordinator',
          municipalityCode: here,
          domainId: committee,
          organisationId: unit.id,
          participantId: null,
        },
      });
    for (let i = 0; i < 30; i += 1)
      await transaction.query(
        `insert into organisations (id, municipality_code, type, name) values ($1, $2, 'partner_business', $3)`,
        [newId(), here, `Företag ${i}`],
      );
  });

const statementsOf = async (
  name: PersonName,
  field: string,
  variables: object,
): Promise<readonly string[]> => {
  const client = await world.as(name);
  // The first request of a process reads the catalogue and fills the matching index; every later one is like the second.
  await client.get(documents.get(field) ?? '', { ...variables });
  const statements: string[] = [];
  const stop = observeStatements((sql) => statements.push(sql));
  try {
    await client.get(documents.get(field) ?? '', { ...variables });
  } finally {
    stop();
  }
  return statements;
};

/**
 * The statements of each list with every field that it has, the one that finds the session among them, and the lists that
 * are read within it (reliability §9: at most 3 + 2 for each list). Where persons are shown, one of them writes the access
 * log, one statement for all (security L1).
 */
const LISTS: readonly (readonly [string, PersonName, number, readonly string[], () => object])[] = [
  [
    'openings',
    'consultant',
    14,
    ['edges', 'tasks', 'areas', 'demands', 'exposures', 'access', 'history', 'contacts', 'currency'],
    () => ({}),
  ],
  [
    'openings',
    'employer',
    14,
    ['edges', 'tasks', 'areas', 'demands', 'exposures', 'access', 'history', 'contacts', 'currency'],
    () => ({}),
  ],
  ['participants', 'consultant', 5, ['edges'], () => ({})],
  [
    'openingsForParticipant',
    'consultant',
    20,
    ['edges', 'tasks', 'areas', 'demands', 'exposures', 'access', 'history', 'contacts', 'currency'],
    () => ({ participantId: world.participants.assigned }),
  ],
  [
    'participantsForOpening',
    'consultant',
    11,
    ['edges', 'criteria', 'nearly', 'doors'],
    () => ({ openingId: world.openings.published }),
  ],
  ['placesForMe', 'participant', 9, ['placesForMe', 'what', 'sentences'], () => ({})],
  ['organisations', 'coordinator', 7, ['edges', 'workplaces', 'contacts'], () => ({})],
  ['accounts', 'admin', 5, ['edges', 'memberships'], () => ({})],
  ['candidatePresentations', 'employer', 4, ['edges'], () => ({})],
  ['notices', 'consultant', 3, ['edges'], () => ({})],
];

/** Every request is first counted against the limits of who asks (security G5), whatever it reads. */
const ALWAYS = 1;

it.each(LISTS)(
  '%s of the %s: %i statements, for fifty rows as for two',
  async (field, name, exactly, lists, variables) => {
    const few = await statementsOf(name, field, { ...variables(), first: 2 });
    const many = await statementsOf(name, field, { ...variables(), first: 50 });
    expect({ few: few.length, many: many.length }).toEqual({
      few: exactly + ALWAYS,
      many: exactly + ALWAYS,
    });
    expect(exactly).toBeLessThanOrEqual(3 + lists.length * 2);
  },
);

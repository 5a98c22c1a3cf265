import { setUpRepresentations } from '@stegvis/access';
import { loadReferenceData } from '@stegvis/catalogue';
import { PERSONAL_NUMBER, setUpParticipants, type SetUpParticipant } from '@stegvis/participants';
import {
  Database,
  dataSource,
  type Entities,
  type KeyRing,
  type Language,
  newId,
  openKeys,
  readConfiguration,
  system,
} from '@stegvis/platform';
import { Client } from 'pg';
import { ENTITIES } from '../../../apps/api/src/entities';
import { TestClient } from './client';
import { makeSpares } from './spare-account';
import { startTestApi, type TestApi } from './start-test-api';
import { makeConsents, type WorldConsents } from './world-consents';
import { makeEmployments, type WorldEmployments } from './world-employments';
import { makeFunding, type WorldFunding } from './world-funding';
import { makeProposals, type WorldProposals } from './world-proposals';
import { makePathway, type WorldPathway } from './world-pathway';
import { makeContacts } from './valid-dialogue';
import { makePlacements, type WorldPlacements } from './world-placements';
import { makeAgreements, type WorldAgreements } from './world-agreements';
import { makeVisits, type WorldVisits } from './world-visits';
import { makeReviews, type WorldReviews } from './world-reviews';
import { makeImports } from './world-imports';
import { makeOpenings, type OpeningIds } from './world-openings';
import {
  makePerson,
  homeOf,
  nameOf,
  newParticipantIds,
  numberOf,
  PARTICIPANTS,
  type ParticipantIds,
  type ParticipantName,
  PASSWORD,
  PEOPLE,
  type Person,
  type PersonName,
  secretOf,
} from './world-people';
import { makeRights } from './world-rights';
import { makePlaces, type WorldPlaces } from './world-places';

export interface SmallWorld {
  readonly api: TestApi;
  readonly places: WorldPlaces;
  readonly openings: OpeningIds;
  readonly participants: ParticipantIds;
  readonly people: Readonly<Record<PersonName, Person>>;
  readonly consents: WorldConsents;
  readonly reviews: WorldReviews;
  readonly proposals: WorldProposals;
  readonly visits: WorldVisits;
  readonly agreements: WorldAgreements;
  readonly funding: WorldFunding;
  readonly employments: WorldEmployments;
  readonly placements: WorldPlacements;
  readonly pathway: WorldPathway;
  /** A suggestion of *kan* that waits for an answer, of the participant `assigned`. */
  readonly suggestionId: string;
  /** The naming of `otherDomain` as a handler of protected persons. */
  readonly handlerId: string;
  /** A caller who is signed in, the same one each time; null is nobody. */
  as(name: PersonName | null, language?: Language): Promise<TestClient>;
  /** As `as`, with a session of its own that a test may end. */
  fresh(name: PersonName | null, language?: Language): Promise<TestClient>;
  /** Asks without row-level security: for looking and arranging, never for what is tested. */
  look<R extends object>(sql: string, parameters?: readonly unknown[]): Promise<R[]>;
  /** Does work as the part of Stegvis that sets up. */
  database: Database;
  close(): Promise<void>;
}

/** The real API over HTTP on a database of its own with a few of everything, made through the set-up operations. */
export const startSmallWorld = async (
  environment: Readonly<Record<string, string>> = {},
  documents: { readonly registeredDocumentsOnly?: boolean } = {},
): Promise<SmallWorld> => {
  const api = await startTestApi(environment, documents);
  const source = dataSource(api.urls.appUrl, 'stegvis_app', ENTITIES as Entities, 1);
  await source.initialize();
  const database = new Database(source, source);
  await loadReferenceData(database);
  const { places, openings, participants, people } = await makeWorld(database);
  const looker = new Client({
    connectionString: api.urls.superuserUrl,
    options: '-c search_path=stegvis,public',
  });
  await looker.connect();
  const look = async <R extends object>(sql: string, parameters: readonly unknown[] = []) =>
    (await looker.query<R>(sql, [...parameters])).rows;
  const [suggestion] = await look<{ id: string }>(
    `select id from profile_values where status = 'suggested' and participant_id = $1`,
    [participants.assigned],
  );
  const consents = await makeConsents({ look, participants, people, places });
  const proposals = await makeProposals({ look, participants, people, places, openings, consents });
  const visits = await makeVisits({ look, participants, people, openings });
  const pathway = await makePathway({ look, participants, people });
  await makeContacts({ look, people, places });
  const placements = await makePlacements({ look, participants, people, openings, places });
  const agreements = await makeAgreements({ look, participants, people, openings, places, consents });
  await makeRights({ look, participants, people });
  const funding = await makeFunding({ database, places, people });
  const employments = await makeEmployments({ database, places });
  const reviews = await makeReviews({ look, participants, people, places });
  const handlerId = newId();
  for (const [id, domainId, place, member] of [
    [newId(), places.committee, 1, people.consultant],
    [newId(), places.committee, 2, people.supervisor],
    [handlerId, places.provider, 1, people.otherDomain],
  ] as const)
    await look(
      `insert into protection_handlers (id, domain_id, unit_id, membership_id, place) values ($1, $2, $3, $4, $5)`,
      [id, domainId, places.unit.id, member.membershipId, place],
    );
  await makeSpares({ look, places });
  const keys = openKeys(readConfiguration(environment));
  await keepDetails({ look, participants }, keys);
  await makeImports({ database, look, people, places }, keys);
  const clients = new Map<string, TestClient>();
  const fresh = async (name: PersonName | null, language: Language = 'sv') => {
    const client = new TestClient(api.url, language);
    if (name) await client.signIn(people[name].email, PASSWORD);
    return client;
  };
  return {
    api,
    database,
    places,
    openings,
    participants,
    people,
    consents,
    reviews,
    proposals,
    visits,
    funding,
    employments,
    placements,
    pathway,
    agreements,
    suggestionId: suggestion?.id ?? '',
    handlerId,
    look,
    fresh,
    as: async (name, language = 'sv') => {
      const key = `${name ?? 'nobody'} ${language}`;
      const known = clients.get(key) ?? (await fresh(name, language));
      clients.set(key, known);
      return known;
    },
    close: async () => {
      await looker.end();
      await database.close();
      await api.close();
    },
  };
};

/** Personal numbers under the keys of the service, and for each a question about a detail that waits and one that was declined. */
const keepDetails = async (
  { look, participants }: Pick<SmallWorld, 'look' | 'participants'>,
  keys: KeyRing,
): Promise<void> => {
  for (const who of PARTICIPANTS) {
    const id = participants[who];
    await look(
      `insert into personal_numbers (participant_id, domain_id, sealed, lookup, said_by_name)
       select id, domain_id, $2, $3, 'Prov' from participants where id = $1`,
      [id, keys.seal(PERSONAL_NUMBER, numberOf(who), id), keys.lookupHash(PERSONAL_NUMBER, numberOf(who))],
    );
    for (const [code, answered] of [
      ['reading', false],
      ['writing', true],
    ] as const) {
      const request = newId();
      const secret = secretOf(who);
      for (const [rowId, said, source] of [
        [request, 'asked', 'self'],
        ...(answered
          ? ([
              [newId(), 'declined', 'staff'],
              [newId(), 'dissent', 'self'],
            ] as const)
          : []),
      ] as const)
        await look(
          `insert into correction_statements (id, domain_id, participant_id, request_id, said, field, kind, code, text, stood, source, helped_by, said_by_name)
           select $1, p.domain_id, p.id, $3, $4, 'value', 'capacity', $5, $6, $6, $7, $6, 'Prov' from participants p where p.id = $2`,
          [rowId, id, request, said, code, secret, source],
        );
    }
  }
};

/** Fills a database that holds reference data; for those who need the world without a service. */
export const makeWorld = (
  database: Database,
): Promise<Pick<SmallWorld, 'places' | 'openings' | 'participants' | 'people'>> => {
  const participants = newParticipantIds();
  const people = {} as Record<PersonName, Person>;
  return database.withActor(system('set-up'), async (transaction) => {
    const made = await makePlaces(transaction);
    const staff = PEOPLE.filter((name) => !name.toLowerCase().includes('participant'));
    for (const name of staff) people[name] = await makePerson(transaction, name, made, participants);
    await setUpParticipants(
      transaction,
      PARTICIPANTS.map((who) => participantOf(who, made, participants, people)),
    );
    await setUpRepresentations(transaction, [
      {
        domainId: made.committee,
        participantId: participants.assigned,
        membershipId: people.representative.membershipId,
        kind: 'god_man',
        scope: ['person', 'rights'],
        appointedBy: 'Överförmyndaren',
      },
    ]);
    for (const name of ['participant', 'otherParticipant'] as const)
      people[name] = await makePerson(transaction, name, made, participants);
    return { places: made, openings: await makeOpenings(transaction, made), participants, people };
  });
};

const participantOf = (
  who: ParticipantName,
  places: WorldPlaces,
  ids: ParticipantIds,
  people: Readonly<Record<PersonName, Person>>,
): SetUpParticipant => {
  const [domainId, municipalityCode, assignedTo] = (
    {
      assigned: [places.committee, places.here, [people.consultant, people.supervisor]],
      noYes: [places.committee, places.here, [people.consultant]],
      notAsked: [places.committee, places.here, [people.consultant]],
      colleagues: [places.committee, places.here, [people.colleague]],
      otherDomain: [places.provider, places.here, [people.otherDomain]],
      elsewhere: [places.neighbour, places.there, [people.elsewhere]],
      protected: [places.committee, places.here, [people.consultant, people.supervisor]],
    } as const
  )[who];
  const said = {
    source: 'staff',
    saidBy: null,
    saidByName: 'Prov consultant',
    note: secretOf(who),
    helpedBy: secretOf(who),
  } as const;
  return {
    id: ids[who],
    domainId,
    municipalityCode,
    unitId: municipalityCode === places.here ? places.unit.id : null,
    ...nameOf(who),
    home: homeOf(who),
    right: { ground: 'lss_decision', validFrom: '2026-01-01', reason: secretOf(who) },
    protection: who === 'protected' ? 'sekretessmarkering' : 'none',
    assignedTo: assignedTo.map((person) => person.membershipId),
    values: [
      ...(who === 'notAsked'
        ? []
        : [
            { ...said, kind: 'wants_suggestions', code: 'wants_suggestions', flag: who !== 'noYes' } as const,
          ]),
      { ...said, kind: 'step', code: 'group_placement' },
      { ...said, kind: 'interest', code: 'cafe_service', level: 3 },
      { ...said, kind: 'capacity', code: 'standing_walking', level: 2 },
      { ...said, kind: 'tolerance', code: 'noise', level: 2 },
      { ...said, kind: 'work_goal', code: 'work_goal', text: `Mål ${secretOf(who)}` },
      { ...said, kind: 'capacity', code: 'standing_walking', level: 3, source: 'self', status: 'suggested' },
    ],
  };
};

import type { DeclaredOperation } from '@stegvis/access';
import { inspectApi } from '../../api/support/inspect-api';
import { marksOf } from '../../api/support/walk';
import {
  homeOf,
  nameOf,
  PARTICIPANTS,
  type ParticipantName,
  type PersonName,
  secretOf,
} from '../../api/support/world-people';
import { reportProof } from '../support/report';
import { ALLOWED_PLACES } from './allowed-places';
import { markedPlaces, marksIn } from './scan';
import { reconcile } from './reconcile';
import { type WalkedWorld, walkWorld } from './walked-world';

// The walk of everybody through everything, and a worker that does what came of it.
jest.setTimeout(300_000);

let walked: WalkedWorld;
let operations: readonly DeclaredOperation[];
beforeAll(async () => {
  const inspected = await inspectApi();
  operations = inspected.operations.all();
  walked = await walkWorld(inspected.schema);
});
afterAll(() => walked.close());

/** Those who meet no person but as she presents herself, by a yes (security A2). */
const OUTSIDERS: readonly (PersonName | null)[] = [
  null,
  'employer',
  'otherEmployer',
  'hr',
  'coordinator',
  'admin',
  'analyst',
];

/** Whom each may meet at all (security §2); everybody else's marks must be in none of her answers. */
const MAY_MEET: Readonly<Record<PersonName, readonly ParticipantName[]>> = {
  participant: ['assigned'],
  otherParticipant: ['colleagues'],
  supervisor: ['assigned', 'protected'],
  consultant: ['assigned', 'noYes', 'notAsked', 'protected'],
  colleague: ['colleagues'],
  otherDomain: ['otherDomain'],
  elsewhere: ['elsewhere'],
  employer: [],
  otherEmployer: [],
  hr: [],
  coordinator: [],
  admin: [],
  representative: ['assigned'],
  // Everybody of her unit by name, and of the protected one the id; one is open to her by emergency access.
  manager: ['assigned', 'colleagues', 'noYes', 'notAsked', 'protected'],
  coach: ['assigned'],
  fk: ['assigned'],
  af: ['assigned'],
  analyst: [],
  logReviewer: [],
};

it('T1: every word and number about every person is marked', () => {
  expect(walked.unmarked).toEqual([]);
});

it('T1, A2: no answer to an outsider, of a query or of a mutation, holds a mark but of what was presented', () => {
  const inner = PARTICIPANTS.flatMap((who) => [
    ...Object.values(nameOf(who)),
    secretOf(who),
    ...Object.values(homeOf(who)).map(String),
    walked.world.participants[who],
  ]);
  const found = OUTSIDERS.flatMap((name) =>
    [...(walked.queries.get(name) ?? []), ...(walked.mutations.get(name) ?? [])]
      .filter(({ added }) => inner.some((mark) => added.includes(mark)))
      .map(({ field }) => `${field} to ${name ?? 'nobody'}`),
  );
  reportProof({ canariesFound: found.length });
  expect(found).toEqual([]);
  const presented = walked.queries.get('employer')?.filter(({ added }) => marksIn(added).length > 0);
  expect([...new Set(presented?.map(({ field }) => field))].sort()).toEqual(PRESENTED_IN);
});

/** Everything that one person received from queries, but for what she had sent. */
const received = (name: PersonName): string =>
  (walked.queries.get(name) ?? []).map(({ added }) => added).join('\n');

it.each(Object.keys(MAY_MEET) as PersonName[])(
  'T1, A2: "%s" meets nobody but her own in any answer',
  (name) => {
    const text = received(name);
    const met = PARTICIPANTS.filter((who) => marksOf(walked.world, who).some((mark) => text.includes(mark)));
    expect(met.sort()).toEqual([...MAY_MEET[name]].sort());
  },
);

it('finds the marks where they may be, so that the walk above can fail', () => {
  for (const mark of marksOf(walked.world, 'assigned')) expect(received('consultant')).toContain(mark);
});

it.each(Object.keys(MAY_MEET) as PersonName[])(
  'P2: "%s" meets the name of the protected person in no answer, named handlers included',
  (name) => {
    const { givenName, familyName } = nameOf('protected');
    expect([received(name).includes(givenName), received(name).includes(familyName)]).toEqual([false, false]);
  },
);

it('T1, A10: an officer is given the name of nobody but whose joint case is hers, and of the sensitive nothing that was not named', () => {
  for (const name of ['coach', 'fk', 'af'] as const)
    for (const { field, added } of walked.queries.get(name) ?? []) {
      const sensitive = PARTICIPANTS.flatMap((who) => [
        secretOf(who),
        ...Object.values(homeOf(who)).map(String),
        walked.world.participants[who],
        ...(who === 'assigned' && CASES_IN.includes(field) ? [] : Object.values(nameOf(who))),
      ]);
      expect([field, sensitive.filter((mark) => added.includes(mark))]).toEqual([field, []]);
    }
  const shown = walked.queries.get('fk')?.filter(({ added }) => marksIn(added).length > 0);
  expect([...new Set(shown?.map(({ field }) => field))].sort()).toEqual(CASES_IN);
});

/** Where an officer reads the joint cases that are hers. */
const CASES_IN = ['jointCase', 'jointCases'];

/** Where an employer reads what was presented to her organisation. */
const PRESENTED_IN = [
  'candidatePresentation',
  'candidatePresentations',
  'presentedAgreements',
  'presentedPlacements',
  'presentedProposals',
  'presentedVisits',
];

it('P6: a calendar file holds no name, home or word about anybody, not even in what she is given herself', () => {
  const files = received('participant').match(/BEGIN:VCALENDAR.*?END:VCALENDAR/g) ?? [];
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap((file) => marksIn(file.replaceAll('\\r\\n ', '')))).toEqual([]);
});

it('T1, L6: log, queue, search index, tables and health hold a mark nowhere but in the rows about her', async () => {
  const health = await Promise.all(
    ['/health/live', '/health/ready', '/'].map(async (path) =>
      (await fetch(`${walked.world.api.url}${path}`)).text(),
    ),
  );
  const places = await markedPlaces(walked.world);
  const found = [
    ...places.filter((place) => !ALLOWED_PLACES.includes(place)),
    ...marksIn(walked.log).map((mark) => `log: ${mark}`),
    ...marksIn(walked.redis).map((mark) => `Redis: ${mark}`),
    ...marksIn(walked.index).map((mark) => `search index: ${mark}`),
    ...marksIn(health.join('\n')).map((mark) => `health: ${mark}`),
  ];
  reportProof({ canariesFound: found.length });
  expect(found).toEqual([]);
  // Each sink was really filled, and each mark can be found where it may be.
  expect(places).toEqual(expect.arrayContaining(['participants.given_name', 'profile_values.note']));
  expect(walked.index).toContain('Plats published');
});

it('T5, L1: who is in an answer is in the access log of that request, and the other way', async () => {
  const { persons, differences } = await reconcile(walked, operations);
  reportProof({ unloggedPersons: differences.length });
  expect(differences).toEqual([]);
  expect(persons).toBeGreaterThan(50);
});

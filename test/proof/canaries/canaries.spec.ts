import type { DeclaredOperation } from '@stegvis/access';
import { inspectApi } from '../../api/support/inspect-api';
import { homeOf, nameOf, PARTICIPANTS, type PersonName, secretOf } from '../../api/support/world-people';
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
  'fk',
  'af',
  'analyst',
];

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

/** Where an employer reads what was presented to her organisation. */
const PRESENTED_IN = ['candidatePresentation', 'candidatePresentations'];

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

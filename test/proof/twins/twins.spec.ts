import type { GraphQLSchema } from 'graphql';
import { inspectApi } from '../../api/support/inspect-api';
import { type SmallWorld, startSmallWorld } from '../../api/support/small-world';
import { walkQueries } from '../../api/support/walk';
import type { PersonName } from '../../api/support/world-people';
import { reportProof } from '../support/report';
import { HIDDEN, hide } from './hide';

// The whole walk of everybody, twice.
jest.setTimeout(300_000);

/** Who must not be able to tell that she is there; staff of her own committee who are not assigned are among them. */
const OUTSIDERS: readonly (PersonName | null)[] = [
  null,
  'employer',
  'otherEmployer',
  'hr',
  'admin',
  'consultant',
  'supervisor',
  'participant',
  'elsewhere',
  'representative',
  'coach',
  'fk',
  'af',
];
/** Counts and reviews of the committee are theirs: of a person in another domain they are outsiders too. */
const OF_THE_COMMITTEE: readonly PersonName[] = [
  'coordinator',
  'analyst',
  'logReviewer',
  'manager',
  'colleague',
];
const EVERYBODY = [...OUTSIDERS, ...OF_THE_COMMITTEE];

type Received = ReadonlyMap<PersonName | null, readonly { readonly field: string; readonly bytes: string }[]>;

/**
 * What is received from one world: with nobody hidden, with one in the committee, and with one in the other domain too. To
 * outsiders all three are alike, so they walk the first and the last; those of the committee walk the two that are alike to them.
 */
let worlds: Readonly<Record<'none' | 'one' | 'both', Received>>;
let world: SmallWorld;
beforeAll(async () => {
  const { schema } = await inspectApi();
  world = await startSmallWorld();
  // Everybody is signed in before the first walk, so that no sign-in lies between two of them.
  for (const name of EVERYBODY) await world.as(name);
  const none = await receive(schema, [...OUTSIDERS, 'colleague']);
  await hide(world, HIDDEN[0] as (typeof HIDDEN)[number]);
  const one = await receive(schema, OF_THE_COMMITTEE);
  await hide(world, HIDDEN[1] as (typeof HIDDEN)[number]);
  worlds = {
    none,
    one,
    both: new Map([...(await receive(schema, OUTSIDERS)), ...(await receive(schema, OF_THE_COMMITTEE))]),
  };
});
afterAll(() => world.close());

/** The same script in each world: every query that the role may ask as it is usually asked, about the hidden, and with their names as search words. */
const receive = async (schema: GraphQLSchema, readers: readonly (PersonName | null)[]): Promise<Received> => {
  const asked = {
    persons: HIDDEN.map(({ id }) => id),
    searches: HIDDEN.map(({ familyName }) => familyName),
    alone: true,
    inOrder: true,
    allowedOnly: true,
  };
  // Each walk is the first: what the one before it left in the log is no part of the world.
  await world.look('truncate access_log restart identity cascade');
  const received = new Map<PersonName | null, { field: string; bytes: string }[]>();
  for (const name of readers)
    received.set(
      name,
      (await walkQueries(world, schema, name, asked)).map(({ field, status, text }) => ({
        field,
        bytes: `${status} ${withoutClock(text)}`,
      })),
    );
  return received;
};

/**
 * The clock and the request's own id are no part of the world. When a session or a log row was last touched is the clock's, in
 * a cursor and in a table of looks too.
 */
const withoutClock = (text: string): string =>
  text
    .replace(/"(requestId|lastUsedAt|lastAt|at)":"[^"]+"/g, '"$1":""')
    .replace(
      /"(cursor|endCursor)":"([^"]+)"/g,
      (_, name: string, cursor: string) =>
        `"${name}":${JSON.stringify(withoutTimes(Buffer.from(cursor, 'base64url').toString()))}`,
    )
    .replace(/"csv":"[^"]+"/g, withoutTimes);

const withoutTimes = (text: string): string => text.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z?/g, '<time>');

const differences = (
  [one, other]: readonly [Received, Received],
  to: readonly (PersonName | null)[],
): readonly string[] =>
  to.flatMap((name) =>
    (one.get(name) ?? []).flatMap(({ field, bytes }, i) => {
      const there = other.get(name)?.[i]?.bytes ?? '';
      return bytes === there ? [] : [`${field} to ${name}: ${firstDifference(bytes, there)}`];
    }),
  );

const firstDifference = (a: string, b: string): string => {
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return `…${a.slice(Math.max(0, at - 60), at + 60)} | …${b.slice(Math.max(0, at - 60), at + 60)}`;
};

it('T3, A2, A13, D5: a person hidden in the committee or in another domain is told by no byte, order, count or code to those outside', () => {
  const found = differences([worlds.none, worlds.both], OUTSIDERS);
  reportProof({ twinDifferences: found.length });
  expect(found).toEqual([]);
});

it('T3, D5: a person hidden in another domain is told to nobody of the committee', () => {
  const found = differences([worlds.one, worlds.both], OF_THE_COMMITTEE);
  reportProof({ twinDifferences: found.length });
  expect(found).toEqual([]);
});

it('tells of her to the one who is assigned, so that the comparison can fail', () => {
  expect(differences([worlds.none, worlds.one], ['colleague'])).not.toEqual([]);
});

import { newId } from '@stegvis/platform';
import type { GraphQLSchema } from 'graphql';
import { checksum } from './support/checksum';
import { documentOf, type RootField, rootFields } from './support/documents';
import { type Hostile, hostileFor, withHostile } from './support/hostile-values';
import { inspectApi } from './support/inspect-api';
import { ACTS_FOR, COLUMNS, type Column, OPERATION_ROLES } from './support/operation-roles';
import { problemOf, wrongWith } from './support/answers';
import { type SmallWorld, startSmallWorld } from './support/small-world';
import { VALID } from './support/valid-variables';

// The first file of a run waits for the database server to start.
jest.setTimeout(300_000);

let world: SmallWorld;
let schema: GraphQLSchema;
let fields: ReadonlyMap<string, RootField>;
beforeAll(async () => {
  schema = (await inspectApi()).schema;
  fields = new Map(rootFields(schema).map((root) => [root.field.name, root]));
  world = await startSmallWorld();
});
afterAll(() => world.close());

/** Who asks: the first role of staff that may, else the first that may. */
const askerOf = (name: string): Column => {
  const roles = OPERATION_ROLES.get(name) ?? new Set<Column>();
  return roles.has('job_consultant')
    ? 'job_consultant'
    : (COLUMNS.find((column) => roles.has(column)) ?? 'nobody');
};

/** These end or change the session that asks, or are counted against the address. */
const OF_SESSIONS = [
  'signIn',
  'signOut',
  'startAssistedSignIn',
  'answerOpeningQuestion',
  'replyByLink',
  'approveByLink',
  'replyToFollowUp',
  'confirmAssistedSignIn',
  'acceptInvitation',
  'chooseMembership',
  'requestPasswordReset',
  'sendOwnDataLink',
  'openOwnData',
  'resetPassword',
  'signOutEverywhere',
  'enterCode',
  'beginOneTimeCode',
  'confirmOneTimeCode',
  'removeOneTimeCode',
  'changePassword',
];

/** Every odd value, or every second of each place and the others of the next place: `npm run proof` tries all. */
const oddOf = (root: RootField): readonly Hostile[] => {
  const odd = hostileOf(root).filter((hostile) => !hostile.refusedByType);
  if (process.env['STEGVIS_WHOLE'] === '1') return odd;
  const places = [...new Set(odd.map(placeOf))];
  return places.flatMap((place, at) =>
    odd.filter((hostile) => placeOf(hostile) === place).filter((_, i) => (at + i) % 2 === 0),
  );
};

const placeOf = ({ path }: Hostile): string => path.join('.');

/** A query with an `input` keeps nothing, so it may look at any text. */
const hostileOf = (root: RootField): readonly Hostile[] =>
  everyHostileOf(root).filter((hostile, i) => !isTriedElsewhere(root, hostile) || i % 3 === 0);

/** The content of an opening is checked alike when it is made and when it is edited: the latter tries every third value. */
const isTriedElsewhere = (root: RootField, { path }: Hostile): boolean =>
  root.field.name === 'editOpening' && path[1] === 'content';

const everyHostileOf = (root: RootField): readonly Hostile[] =>
  root.field.args
    .flatMap((argument) => hostileFor(argument.type, [argument.name]))
    .map((hostile) =>
      root.type === 'Query' && hostile.path[0] === 'input' ? { ...hostile, refusedByRule: false } : hostile,
    );

/**
 * Hostile values that can be sent together, one to a place: the type refuses each by itself and names each place. A value for
 * an object or a list is sent alone, since nothing could stand in it.
 */
const together = (refused: readonly Hostile[]): readonly (readonly Hostile[])[] => {
  const groups: Hostile[][] = [];
  const at = (hostile: Hostile): string => `${hostile.path.join('.')}.`;
  for (const hostile of refused) {
    const fits = groups.find(
      (group) =>
        group.length < 10 &&
        group.every((other) => !at(other).startsWith(at(hostile)) && !at(hostile).startsWith(at(other))),
    );
    if (fits) fits.push(hostile);
    else groups.push([hostile]);
  }
  return groups;
};

/** Sends hostile values and tells what is wrong with the answer to each. */
const tryThem = async (
  root: RootField,
  hostiles: readonly Hostile[],
  language: 'sv' | 'en',
): Promise<readonly string[]> => {
  const name = root.field.name;
  const role = askerOf(name);
  const client = OF_SESSIONS.includes(name)
    ? await world.as(null, language)
    : await world.as(ACTS_FOR[role], language);
  const valid = (await VALID[name]?.({ world, role })) ?? {};
  const variables = hostiles.reduce(withHostile, valid as Record<string, unknown>);
  const { text, status } = await client.send({ query: documentOf(root), variables });
  return hostiles.flatMap((hostile) => {
    const wrong = wrongWith(text, { name, hostile, language, status });
    return wrong === null
      ? []
      : `${name} ${hostile.path.join('.')} = ${hostile.what} (${language}): ${wrong} ${text.slice(0, 300)}`;
  });
};

const NAMES = [...OPERATION_ROLES.keys()];

describe.each(NAMES)('%s', (name) => {
  it('E1, D8: answers every value that its types refuse with an error that names the field, and changes nothing', async () => {
    const root = fields.get(name) as RootField;
    const refused = hostileOf(root).filter((hostile) => hostile.refusedByType);
    await world.as(ACTS_FOR[askerOf(name)], 'sv');
    await world.as(ACTS_FOR[askerOf(name)], 'en');
    const before = await checksum(world);
    const wrong: string[] = [];
    for (const [i, group] of together(refused).entries())
      wrong.push(...(await tryThem(root, group, i % 2 ? 'sv' : 'en')));
    expect(wrong).toEqual([]);
    expect(await checksum(world)).toEqual(before);
  });
});

const ROOTS_WITH_ODD = NAMES.filter((name) => !OF_SESSIONS.includes(name));

describe.each(ROOTS_WITH_ODD)('%s', (name) => {
  it('E1, D10: takes an odd value or answers with an error that names the field; a refusal changes nothing', async () => {
    const root = fields.get(name) as RootField;
    await world.as(ACTS_FOR[askerOf(name)], 'sv');
    await world.as(ACTS_FOR[askerOf(name)], 'en');
    let before = await checksum(world);
    const wrong: string[] = [];
    for (const [i, hostile] of oddOf(root).entries()) {
      const role = askerOf(name);
      const language = i % 2 ? 'sv' : 'en';
      const client = await world.as(ACTS_FOR[role], language);
      const variables = withHostile((await VALID[name]?.({ world, role })) ?? {}, hostile);
      const { text, status } = await client.send({ query: documentOf(root), variables });
      const problem = wrongWith(text, { name, hostile, language, status });
      if (problem)
        wrong.push(
          `${name} ${hostile.path.join('.')} = ${hostile.what} (${language}): ${problem} ${text.slice(0, 300)}`,
        );
      if (root.type === 'Query' || problemOf(text, name) !== null) continue;
      before = await checksum(world);
    }
    expect(wrong).toEqual([]);
    expect(await checksum(world)).toEqual(before);
  });
});

it('keeps the key of a mutation that was refused free for the mended one', async () => {
  const client = await world.as('consultant');
  const idempotencyKey = newId();
  const document = documentOf(fields.get('registerParticipant') as RootField);
  const ask = (givenName: string) =>
    client.get<{ registerParticipant: { __typename: string } }>(document, {
      input: { idempotencyKey, givenName, familyName: 'Ny', wantsSuggestions: 'yes', protection: 'none' },
    });
  expect((await ask('')).registerParticipant.__typename).toBe('InputProblem');
  expect((await ask('Anna')).registerParticipant.__typename).toBe('ParticipantPayload');
});

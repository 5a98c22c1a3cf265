import { newId } from '@stegvis/platform';
import {
  getNamedType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  getNullableType,
} from 'graphql';
import { documentOf, type RootField, rootFields } from '../support/documents';
import { inspectApi } from '../support/inspect-api';
import { OPERATION_ROLES } from '../support/operation-roles';
import { type SmallWorld, startSmallWorld } from '../support/small-world';
import { VALID, type Variables } from '../support/valid-variables';
import { roleOf } from '../support/walk';
import { PARTICIPANTS, type PersonName } from '../support/world-people';

// The first file of a run waits for the database server to start.
jest.setTimeout(300_000);

let world: SmallWorld;
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = (await inspectApi()).schema;
  world = await startSmallWorld();
});
afterAll(() => world.close());

/** Where an operation takes an id; the key that makes a repetition harmless is none. */
const idPlaces = (root: RootField): readonly (readonly string[])[] =>
  root.field.args.flatMap(({ name, type }) => idsIn(type, [name]));

const idsIn = (type: GraphQLInputType, path: readonly string[]): readonly (readonly string[])[] => {
  const bare = getNullableType(type);
  if (isListType(bare) || path.at(-1) === 'idempotencyKey') return [];
  if (isInputObjectType(bare))
    return Object.values(bare.getFields()).flatMap((field) => idsIn(field.type, [...path, field.name]));
  return getNamedType(bare).name === 'UUID' ? [path] : [];
};

/** Every id of the world that a consultant of another municipality has nothing to do with. */
const foreignIds = async (): Promise<readonly string[]> => {
  const { here, there } = world.places;
  const own = world.people.elsewhere;
  const rows = await world.look<{ id: string }>(
    `select id from participants where id <> $3
     union all (select distinct on (participant_id) id from profile_values where participant_id <> $3 order by participant_id, id)
     union all (select id from assignments where participant_id <> $3 limit 3)
     union all select id from openings where municipality_code = $1
     union all select id from organisations where municipality_code = $1
     union all select w.id from workplaces w join organisations o on o.id = w.organisation_id where o.municipality_code = $1
     union all (select id from memberships where municipality_code <> $2 and id <> $4 limit 4)`,
    [here, there, world.participants.elsewhere, own.membershipId],
  );
  return rows.map(({ id }) => id);
};

const withId = (variables: Variables, [first = '', ...rest]: readonly string[], id: string): Variables => ({
  ...variables,
  [first]: rest.length === 0 ? id : withId((variables[first] ?? {}) as Variables, rest, id),
});

/** The answer without what is each request's own: its id, its key, and the ids that were made or sent. */
const plain = (text: string): string =>
  text
    .replace(/"requestId":"[^"]+"/g, '"requestId":""')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>')
    .replace(/"[^"]*\d{4}-\d{2}-\d{2}T[^"]+"/g, '"<time>"');

it('E2: absent and not allowed are the same bytes, for every operation that takes an id and every kind of id', async () => {
  const client = await world.as('elsewhere');
  const ids = await foreignIds();
  expect(ids.length).toBeGreaterThan(30);
  const different: string[] = [];
  let tried = 0;
  for (const root of rootFields(schema)) {
    const { name } = root.field;
    if (!OPERATION_ROLES.get(name)?.has('job_consultant')) continue;
    for (const path of idPlaces(root)) {
      const ask = async (id: string) => {
        const valid = (await VALID[name]?.({ world, role: 'job_consultant' })) ?? {};
        const variables = withId(valid, path, id);
        const { text, status } = await client.send({ query: documentOf(root), variables });
        return `${status} ${plain(text)}`;
      };
      const absent = await ask(newId());
      for (const id of ids.filter((_, i) => root.type === 'Query' || i % 4 === 0)) {
        tried += 1;
        const there = await ask(id);
        if (there !== absent) different.push(`${name} ${path.join('.')}: ${there} instead of ${absent}`);
      }
    }
  }
  expect(different).toEqual([]);
  expect(tried).toBeGreaterThan(300);
});

/** Who enumerates: an employer, an officer of another department, a colleague without the assignment. */
const CURIOUS: readonly PersonName[] = [
  'employer',
  'otherEmployer',
  'hr',
  'coach',
  'fk',
  'af',
  'analyst',
  'coordinator',
];

it('E2: a curious outsider who tries every person in every query that takes an id learns of none', async () => {
  for (const name of CURIOUS) {
    const client = await world.as(name);
    for (const root of rootFields(schema).filter(({ type }) => type === 'Query')) {
      for (const path of idPlaces(root)) {
        const base = (await VALID[root.field.name]?.({ world, role: 'job_consultant' })) ?? {};
        const ask = async (id: string) =>
          plain((await client.send({ query: documentOf(root), variables: withId(base, path, id) })).text);
        const absent = await ask(newId());
        // What her role may not ask at all is refused before any id is looked at: one of them tells.
        const may = OPERATION_ROLES.get(root.field.name)?.has(roleOf(name));
        const tried = may ? PARTICIPANTS : PARTICIPANTS.slice(0, 1);
        for (const who of tried)
          expect({ name, field: root.field.name, who, answer: await ask(world.participants[who]) }).toEqual({
            name,
            field: root.field.name,
            who,
            answer: absent,
          });
      }
    }
  }
});

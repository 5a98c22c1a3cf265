import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestClient } from '../support/client';
import { type SmallWorld, startSmallWorld } from '../support/small-world';
import { STANDARD_LIMITS } from '../support/start-test-api';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let world: SmallWorld;
beforeAll(async () => {
  world = await startSmallWorld({
    STEGVIS_DEMO: '0',
    ONE_TIME_CODE_ROLES: 'none',
    PUBLIC_URL: 'https://stegvis.example',
    ...STANDARD_LIMITS,
    LIMIT_OPERATIONS_OUTSIDER: '100000',
  });
});
afterAll(() => world.close());

const many = (n: number, of: (i: number) => string) => Array.from({ length: n }, (_, i) => of(i)).join(' ');
const send = async (body: unknown) => {
  const { text, status } = await new TestClient(world.api.url).send(body);
  return { text, status, data: (JSON.parse(text) as { data?: unknown }).data ?? null };
};
const plain = (init: RequestInit, path = '/graphql') => fetch(`${world.api.url}${path}`, init);

describe('T7: what is usually tried against GraphQL finds nothing', () => {
  it.each([
    ['alias overloading', `{ ${many(101, (i) => `a${i}: __typename`)} }`],
    ['field duplication', `{ viewer { ${'name '.repeat(500)} } }`],
    ['directive overloading', `{ __typename ${'@include(if: true) '.repeat(11)} }`],
    [
      'a circular query by introspection',
      '{ __schema { types { fields { type { fields { type { name } } } } } } }',
    ],
    ['introspection', '{ __schema { queryType { name } } }'],
    ['the type of a field by introspection', '{ __type(name: "Participant") { fields { name } } }'],
    ['suggestions', '{ viewe { nam } }'],
    [
      'a circular fragment',
      '{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }',
    ],
    ['many fragments', `{ viewer { ...f0 } } ${many(61, (i) => `fragment f${i} on Viewer { name }`)}`],
    ['an operation of no kind', 'subscription { __typename }'],
  ])('T7: %s', async (_what, query) => {
    const { data, text } = await send({ query });
    expect(data).toBeNull();
    expect(text).not.toMatch(/Did you mean|viewer|types|stack|__schema|exception/);
  });

  it('T7: array batching', async () => {
    expect(
      (
        await send(
          many(10, () => '')
            .split(' ')
            .map(() => ({ query: '{ __typename }' })),
        )
      ).data,
    ).toBeNull();
  });

  it('T7: queries and mutations by GET or by a form', async () => {
    const query = '{ __typename }';
    for (const answer of [
      await plain({}, `/graphql?query=${encodeURIComponent(query)}`),
      await plain({ headers: { 'x-stegvis-request': '1' } }, `/graphql?query=mutation%7B__typename%7D`),
      await plain({
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: `query=${query}`,
      }),
      await plain({ method: 'OPTIONS' }),
    ]) {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(await answer.text()).not.toContain('"data"');
    }
  });

  it('T7: tracing and debugging', async () => {
    const client = new TestClient(world.api.url);
    const { text, headers } = await client.send(
      { query: '{ __typename }' },
      { 'apollo-federation-include-trace': 'ftv1' },
    );
    expect(JSON.parse(text)).toEqual({ data: { __typename: 'Query' } });
    expect([...headers.keys()].filter((name) => /server|powered|trace|debug/.test(name))).toEqual([]);
  });

  it.each(['/graphiql', '/playground', '/altair', '/graphql/console', '/voyager'])(
    'T7: no console at %s',
    async (path) => {
      expect(await (await plain({}, path)).text()).not.toMatch(
        /GraphiQL|Stegvis GraphQL|graphql-playground|endpoint/,
      );
    },
  );
});

it('T7: the image runs without rights: not root, nothing writable, no capability', () => {
  const read = (name: string) => readFileSync(join(__dirname, '../../../docker', name), 'utf8');
  const [last = ''] = read('Dockerfile')
    .split(/^FROM /m)
    .slice(-1);
  expect(last).toMatch(/^USER node$/m);
  expect(last).not.toMatch(/^USER root|--chown=node/m);
  const compose = read('compose.yaml');
  expect(compose).toMatch(/read_only: true/);
  expect(compose).toMatch(/cap_drop: \[ALL\]/);
  expect(compose).toMatch(/no-new-privileges:true/);
});

it('G7: root fields side by side are each decided by themselves, whatever the order', async () => {
  const client = await world.as('consultant');
  const [mine, other] = [world.participants.assigned, world.participants.otherDomain];
  const ask = async (order: readonly string[]) =>
    client.run<Record<string, { id: string } | null>>(
      `query ($a: UUID!, $b: UUID!, $c: UUID!, $d: UUID!) { a: participant(id: $a) { id } b: participant(id: $b) { id } c: participant(id: $c) { id } d: participant(id: $d) { id } accounts { totalCount } }`,
      Object.fromEntries(['a', 'b', 'c', 'd'].map((name, i) => [name, order[i]])),
    );
  for (const order of [
    [mine, other, mine, other],
    [other, mine, other, mine],
    [other, other, other, mine],
  ]) {
    const { data, errors } = await ask(order);
    // A field of another role fails by itself; as its type is never null it takes the answer with it, and nothing of it is left.
    expect({ data, codes: errors.map(({ extensions }) => extensions.code) }).toEqual({
      data: null,
      codes: ['FORBIDDEN'],
    });
  }
  const both = await client.run<Record<string, { id: string } | null>>(
    `query ($a: UUID!, $b: UUID!) { a: participant(id: $a) { id } b: participant(id: $b) { id } c: participant(id: $a) { id } d: participant(id: $b) { id } }`,
    { a: mine, b: other },
  );
  expect(both.data).toEqual({ a: { id: mine }, b: null, c: { id: mine }, d: null });
});

it('G7: requests of several persons side by side get each their own', async () => {
  const people = ['consultant', 'colleague', 'otherDomain', 'elsewhere'] as const;
  const own = {
    consultant: 'assigned',
    colleague: 'colleagues',
    otherDomain: 'otherDomain',
    elsewhere: 'elsewhere',
  } as const;
  const clients = await Promise.all(people.map((name) => world.as(name)));
  const answers = await Promise.all(
    Array.from({ length: 24 }, (_, i) => {
      const n = i % people.length;
      return clients[n]?.get<{ participants: { edges: { node: { id: string } }[] } }>(
        '{ participants { edges { node { id } } } }',
      );
    }),
  );
  answers.forEach((answer, i) => {
    const name = people[i % people.length] ?? 'consultant';
    const ids = answer?.participants.edges.map(({ node }) => node.id) ?? [];
    expect(ids).toContain(world.participants[own[name]]);
    for (const stranger of people.filter((one) => one !== name))
      expect(ids).not.toContain(world.participants[own[stranger]]);
  });
});

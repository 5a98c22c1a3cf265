import { TestClient } from '../../api/support/client';
import { type SmallWorld, startSmallWorld } from '../../api/support/small-world';
import { STANDARD_LIMITS } from '../../api/support/start-test-api';

/** Most processor time of a refused document, in milliseconds (security G4). */
const MOST = 50;
const TIMES = 20;

let world: SmallWorld;
beforeAll(async () => {
  world = await startSmallWorld({ ...STANDARD_LIMITS, LIMIT_OPERATIONS_OUTSIDER: '1000000' });
});
afterAll(() => world.close());

const many = (n: number, of: (i: number) => string) => Array.from({ length: n }, (_, i) => of(i)).join(' ');

/** One document for each limit, each the dearest that one can write for it. */
const REFUSED: readonly (readonly [string, unknown])[] = [
  ['body', { query: '{ viewer { name } }', variables: { pad: 'a'.repeat(200_000) } }],
  ['document', { query: `{ viewer { ${'name '.repeat(10_000)} } }` }],
  ['tokens', { query: `{ viewer { ${many(2_400, (i) => `a${i}`)} } }` }],
  ['depth', { query: `{ ${'a { '.repeat(600)} b ${'}'.repeat(600)} }` }],
  ['aliases', { query: `{ viewer { ${many(600, (i) => `a${i}: name`)} } }` }],
  ['aliases of objects', { query: `{ ${many(300, (i) => `a${i}: viewer { name }`)} }` }],
  ['root fields', { query: `{ ${many(490, () => 'viewer { name }')} }` }],
  ['one field again and again', { query: `{ viewer { ${'name '.repeat(1_990)} } }` }],
  ['objects again and again', { query: `{ openings { ${many(390, () => 'edges { cursor }')} } }` }],
  ['directives', { query: `{ viewer { name ${'@include(if: true) '.repeat(250)} } }` }],
  ['fragments', { query: `{ viewer { ...f0 } } ${many(250, (i) => `fragment f${i} on Viewer { name }`)}` }],
  [
    'fragments that spread each other',
    {
      query: `{ viewer { ...f0 } } ${many(40, (i) => `fragment f${i} on Viewer { ${many(8, (j) => `...f${(i + j + 1) % 40}`)} }`)}`,
    },
  ],
  [
    'fragments that grow',
    {
      query: `{ ...f0 } ${many(30, (i) => `fragment f${i} on Query { ${many(6, (j) => `a${j} { ...f${i + 1} }`)} }`)} fragment f30 on Query { viewer { name } }`,
    },
  ],
  [
    'cost',
    {
      query:
        '{ openings(first: 50) { edges { node { tasks { text } demands { ability } exposures { factor } access { need } history { at } contacts { id } workplace { id organisation { id } } } } } }',
    },
  ],
  [
    'unknown fields',
    { query: `{ ${many(5, (i) => `viewe${i}`)} viewer { ${many(90, (i) => `nam${i}`)} } }` },
  ],
  ['unknown root', { query: '{ participant_s { id } }' }],
  ['not to be parsed', { query: `{ viewer { ${'{ '.repeat(900)} ` }],
];

it.each(REFUSED)('G4: a refusal costs less than 50 ms of processor time: %s', async (_limit, body) => {
  const client = new TestClient(world.api.url);
  const text = JSON.stringify(body);
  // The first of a kind makes the machine compile what it runs.
  for (let i = 0; i < 3; i += 1) {
    const { text: answer } = await client.send(text);
    expect(answer).toMatch(/"code":"BAD_USER_INPUT"/);
  }
  const before = process.cpuUsage();
  for (let i = 0; i < TIMES; i += 1) await client.send(text);
  const { user, system } = process.cpuUsage(before);
  // The asker is in this process too, so what is measured is more than the refusal.
  expect((user + system) / 1000 / TIMES).toBeLessThan(MOST);
});

it('G4: a rate that is used up costs less than 50 ms of processor time', async () => {
  const client = await world.as('hr');
  await world.look(`delete from rates`);
  const body = { query: '{ viewer { name } }' };
  await client.send(body);
  await world.look(`update rates set amount = 100000000`);
  const before = process.cpuUsage();
  for (let i = 0; i < TIMES; i += 1) expect((await client.send(body)).text).toContain('RATE_LIMITED');
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000 / TIMES).toBeLessThan(MOST);
});

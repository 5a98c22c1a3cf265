import { Client } from 'pg';
import { type SmallWorld, startSmallWorld } from '../support/small-world';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let world: SmallWorld;
beforeAll(async () => {
  world = await startSmallWorld();
});
afterAll(() => world.close());

const PERSON = 'query ($id: UUID!) { participant(id: $id) { id givenName } }';
const LIST = '{ participants { totalCount edges { node { id } } } }';

const ask = async (query: string) => {
  const client = await world.as('consultant');
  const { text, status } = await client.send({ query, variables: { id: world.participants.assigned } });
  const { data, errors } = JSON.parse(text) as {
    data: Record<string, unknown> | null;
    errors?: { message: string; extensions: { code: string; requestId?: string } }[];
  };
  const [value] = Object.values(data ?? {});
  return { status, value: value ?? null, code: errors?.[0]?.extensions.code ?? null, text };
};

/** Does work as the owner of everything, and undoes it whatever happens. */
const broken = async (breakIt: string, mend: string, work: () => Promise<void>): Promise<void> => {
  await world.look(breakIt);
  try {
    await work();
  } finally {
    await world.look(mend);
  }
};

describe('a failure never opens', () => {
  it('E3: the answer is there before anything is broken', async () => {
    expect(await ask(PERSON)).toMatchObject({ code: null, value: { id: world.participants.assigned } });
  });

  it.each([
    ['that divides by zero', '1 / (case when id is null then 1 else 0 end) = 1'],
    ['that asks a function that fails', `(id::text || 'x')::uuid is not null`],
  ])('E3: a row policy %s gives nothing and tells nothing', async (_what, expression) => {
    await broken(
      `create policy broken on participants as restrictive for select to stegvis_app using (${expression})`,
      'drop policy broken on participants',
      async () => {
        for (const query of [PERSON, LIST]) {
          const { value, code, text, status } = await ask(query);
          expect({ value, code, status }).toEqual({ value: null, code: 'INTERNAL', status: 200 });
          expect(text).not.toMatch(/zero|division|uuid|syntax|policy|Zassandra/i);
        }
      },
    );
    expect(await ask(PERSON)).toMatchObject({ code: null });
  });

  it('E3: a right that is missing gives nothing', async () => {
    await broken(
      'revoke select on participants from stegvis_app',
      'grant select on participants to stegvis_app',
      async () => {
        const { value, text } = await ask(PERSON);
        expect(value).toBeNull();
        expect(text).not.toMatch(/permission|denied|participants/);
      },
    );
  });

  it('E3: a relation that cannot be looked up gives nothing and tells nothing', async () => {
    await broken(
      'alter table assignments rename to assignments_away',
      'alter table assignments_away rename to assignments',
      async () => {
        // The row policies ask for the relation before anything is read.
        const { value, code, text } = await ask(PERSON);
        expect({ value, code }).toEqual({ value: null, code: 'INTERNAL' });
        expect(text).not.toMatch(/assignments|relation/);
      },
    );
  });

  it('E3: a row that is locked beyond the time limit gives UNAVAILABLE, and the session too', async () => {
    for (const table of ['participants', 'sessions']) {
      const holder = new Client({ connectionString: world.api.urls.superuserUrl });
      await holder.connect();
      await holder.query('begin');
      await holder.query(`lock table stegvis.${table} in access exclusive mode`);
      try {
        const { value, code, text } = await ask(PERSON);
        expect({ table, value, code }).toEqual({ table, value: null, code: 'UNAVAILABLE' });
        expect(text).not.toMatch(/lock|timeout|canceling/);
      } finally {
        await holder.query('rollback');
        await holder.end();
      }
    }
  });
});

it('E1: every error has a code of the list, words and a request id', async () => {
  const codes = new Set<string>();
  const nobody = await world.as(null);
  const hr = await world.as('hr');
  for (const [client, body] of [
    [nobody, { query: '{ participants { totalCount } }' }],
    [hr, { query: '{ participants { totalCount } }' }],
    [nobody, { query: '{ nothing }' }],
    [nobody, { query: '{{' }],
    [nobody, []],
    [hr, { query: 'query ($id: UUID!) { opening(id: $id) { id } }', variables: { id: 'x' } }],
  ] as const) {
    const { text } = await client.send(body);
    const { errors } = JSON.parse(text) as {
      errors: { message: string; extensions: { code: string; requestId: string } }[];
    };
    for (const { message, extensions } of errors) {
      codes.add(extensions.code);
      expect(extensions.requestId).toMatch(/^[0-9a-f-]{36}$/);
      expect(message).toMatch(/\.$/);
    }
  }
  expect([...codes].sort()).toEqual(['BAD_USER_INPUT', 'FORBIDDEN', 'UNAUTHENTICATED']);
});

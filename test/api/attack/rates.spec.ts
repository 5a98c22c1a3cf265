import { readConfiguration } from '@stegvis/platform';
import { startApi } from '../../../apps/api/src/start-api';
import { TestClient } from '../support/client';
import { type SmallWorld, startSmallWorld } from '../support/small-world';
import { STANDARD_LIMITS } from '../support/start-test-api';
import { PASSWORD, type PersonName } from '../support/world-people';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let world: SmallWorld;
beforeAll(async () => {
  world = await startSmallWorld(STANDARD_LIMITS);
});
afterAll(() => world.close());
beforeEach(() => world.look('delete from rates'));

interface Refused {
  readonly errors?: { message: string; extensions: { code: string; retryAfterSeconds?: number } }[];
}
const codeOf = async (client: TestClient, query: string, variables: object = {}) => {
  const { text, status, headers } = await client.send({ query, variables });
  const error = (JSON.parse(text) as Refused).errors?.[0];
  return { code: error?.extensions.code ?? null, status, text, retry: headers.get('retry-after') };
};

const five = (field: string) => `{ ${Array.from({ length: 5 }, (_, i) => `a${i}: ${field}`).join(' ')} }`;

/** Asks five root fields at a time until `n` are used up. */
const useUp = async (client: TestClient, field: string, n: number): Promise<void> => {
  for (let used = 0; used < n; used += 5) expect((await codeOf(client, five(field))).code).toBeNull();
};

describe('operations in a minute', () => {
  it.each([
    ['outsider', 'hr', 120],
    ['participant', 'participant', 120],
    ['staff', 'consultant', 600],
  ] as const)('G5: the %s "%s" has %i, and one more is refused', async (_kind, name: PersonName, most) => {
    const client = await world.as(name);
    await world.look('delete from rates');
    await useUp(client, 'viewer { name }', most);
    const more = await codeOf(client, '{ viewer { name } }');
    expect(more).toMatchObject({
      code: 'RATE_LIMITED',
      status: 429,
      retry: expect.stringMatching(/^\d{1,2}$/),
    });
    expect(more.text.replace(/"requestId":"[^"]+"/, '')).not.toMatch(/120|600|"limit/);
    // Also from another tab, and not for anybody else.
    expect((await codeOf(client.copy(), '{ viewer { name } }')).code).toBe('RATE_LIMITED');
    expect((await codeOf(await world.as('employer'), '{ viewer { name } }')).code).toBeNull();
  });

  it('G5: counts over two processes', async () => {
    const other = await startApi(readConfiguration({ PORT: '0', LOG_LEVEL: 'silent' }), world.api.urls);
    try {
      const [here, there] = [await world.as('hr'), new TestClient(other.url)];
      await there.signIn(world.people.hr.email, PASSWORD);
      await world.look('delete from rates');
      await useUp(here, 'viewer { name }', 60);
      await useUp(there, 'viewer { name }', 60);
      expect((await codeOf(here, '{ viewer { name } }')).code).toBe('RATE_LIMITED');
      expect((await codeOf(there, '{ viewer { name } }')).code).toBe('RATE_LIMITED');
    } finally {
      await other.close();
    }
  });

  it('G5: those who are not signed in are counted by address, whatever cookie they make up', async () => {
    const client = new TestClient(world.api.url);
    await useUp(client, 'viewer { name }', 120);
    const { text } = await client.send(
      { query: '{ viewer { name } }' },
      { cookie: `stegvis=${'b'.repeat(43)}` },
    );
    expect(text).toContain('RATE_LIMITED');
  });
});

it('E7: an address that a stranger claims in a header is not believed', async () => {
  const client = new TestClient(world.api.url);
  await useUp(client, 'viewer { name }', 120);
  const claims: readonly Readonly<Record<string, string>>[] = [
    { 'x-forwarded-for': '203.0.113.7' },
    { forwarded: 'for=203.0.113.7' },
    { 'x-real-ip': '203.0.113.7' },
  ];
  for (const claim of claims) {
    const { status } = await client.send({ query: '{ viewer { name } }' }, claim);
    expect(status).toBe(429);
  }
});

it('E7: the address that a listed proxy names is believed, and only its', async () => {
  const behind = await startApi(
    readConfiguration({ PORT: '0', LOG_LEVEL: 'silent', TRUSTED_PROXIES: '127.0.0.1,::1' }),
    world.api.urls,
  );
  try {
    const client = new TestClient(behind.url);
    const from = async (address: string, times: number) => {
      let status = 0;
      for (let i = 0; i < times; i += 1)
        ({ status } = await client.send({ query: five('viewer { name }') }, { 'x-forwarded-for': address }));
      return status;
    };
    expect(await from('203.0.113.7', 24)).toBe(200);
    expect(await from('203.0.113.7', 1)).toBe(429);
    expect(await from('203.0.113.8', 1)).toBe(200);
    // What stands before the proxy's own word is the client's, and says nothing.
    expect(await from('198.51.100.1, 203.0.113.7', 1)).toBe(429);
  } finally {
    await behind.close();
  }
});

describe('searches for persons', () => {
  const SEARCH = 'participants(filter: { search: "Vex" }) { totalCount }';

  it('G5: 120 in a minute, and one more is refused while other work goes on', async () => {
    const client = await world.as('consultant');
    await world.look('delete from rates');
    await useUp(client, SEARCH, 120);
    expect((await codeOf(client, `{ ${SEARCH} }`)).code).toBe('RATE_LIMITED');
    expect((await codeOf(client, '{ openings { totalCount } }')).code).toBeNull();
  });

  it('G5: a participant who reads of herself is not searching', async () => {
    const client = await world.as('participant');
    await world.look('delete from rates');
    await useUp(client, 'me { participantId }', 115);
    const [row] = await world.look<{ n: number }>('select count(*)::int as n from rates');
    expect(row?.n).toBe(1);
  });
});

describe('what an operation costs', () => {
  const dear = (first: number) =>
    `{ a: openings(first: ${first}) { edges { node { id tasks { text } demands { ability } exposures { factor } areas } } } b: openings(first: ${first}) { edges { node { id tasks { text } demands { ability } exposures { factor } } } } }`;

  it('T6: an outsider has 1000 objects, staff 5000', async () => {
    const [hr, consultant] = [await world.as('hr'), await world.as('consultant')];
    expect((await codeOf(hr, dear(30))).code).toBeNull();
    const refused = await codeOf(hr, dear(50));
    expect(refused.code).toBe('BAD_USER_INPUT');
    expect(refused.text.replace(/"requestId":"[^"]+"/, '')).not.toMatch(/cost|\d/i);
    expect((await codeOf(consultant, dear(50))).code).toBeNull();
  });

  it('T6: the page has at most 50 rows, also through a variable', async () => {
    const client = await world.as('hr');
    const ask = (first: number) =>
      codeOf(client, 'query ($first: Int) { openings(first: $first) { totalCount } }', { first });
    expect((await ask(50)).code).toBeNull();
    expect((await ask(51)).code).toBe('BAD_USER_INPUT');
  });
});

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on InputProblem { fields { path code } } ... on RateLimitedProblem { code retryAfterSeconds } } }`;
const signIn = (email: string, password: string) =>
  new TestClient(world.api.url).send({ query: SIGN_IN, variables: { input: { email, password } } });

describe('tries to sign in', () => {
  const plain = (text: string) => text.replace(/"requestId":"[^"]*"/, '');

  it('are answered alike for a wrong password and for an address that nobody has', async () => {
    const wrong = await signIn(world.people.colleague.email, 'fel-lösenord-här');
    const unknown = await signIn('ingen@world.example', 'fel-lösenord-här');
    expect(plain(wrong.text)).toBe(plain(unknown.text));
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });

  it('are refused from the sixth, also with the right password, and only for that address', async () => {
    const { email } = world.people.consultant;
    for (let i = 0; i < 5; i += 1)
      expect((await signIn(email, 'fel-lösenord-här')).text).toContain('InputProblem');
    const sixth = await signIn(email, PASSWORD);
    expect(sixth.text).toContain('RateLimitedProblem');
    expect(sixth.text).toContain('"retryAfterSeconds":900');
    expect((await signIn(email.toUpperCase(), 'fel-lösenord-här')).text).toContain('RateLimitedProblem');
    expect((await signIn(world.people.hr.email, PASSWORD)).text).toContain('SignInPayload');
    await world.look(`update sign_in_attempts set at = at - interval '15 minutes 1 second'`);
    expect((await signIn(email, PASSWORD)).text).toContain('SignInPayload');
  });

  it('are counted one by one when they come at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => signIn('samtidigt@world.example', 'fel-lösenord-här')),
    );
    expect(answers.filter(({ text }) => text.includes('InputProblem'))).toHaveLength(5);
    expect(answers.filter(({ text }) => text.includes('RateLimitedProblem'))).toHaveLength(5);
  });

  it('G5: come to no more than fifty wrong ones from one network address, however many come at once', async () => {
    const at = (n: number) => signIn(`gissad-${n}@world.example`, 'fel-lösenord-här');
    await world.look(`delete from sign_in_attempts`);
    await at(0);
    await world.look(
      `insert into sign_in_attempts (email_hash, address_hash, succeeded)
       select decode(md5(n::text), 'hex'), address_hash, false from sign_in_attempts, generate_series(1, 46) n`,
    );
    // Each is noted slowly, so that those who did not wait for it would count without it.
    await world.look(
      `create function stegvis.slow() returns trigger language plpgsql as $$ begin perform pg_sleep(0.1); return new; end $$`,
    );
    await world.look(
      `create trigger slow before insert on sign_in_attempts for each row execute function stegvis.slow()`,
    );
    const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => at(i + 1)));
    await world.look(`drop function stegvis.slow() cascade`);
    expect(answers.filter(({ text }) => text.includes('InputProblem'))).toHaveLength(3);
    expect(answers.filter(({ text }) => text.includes('RateLimitedProblem'))).toHaveLength(9);
    expect((await signIn(world.people.hr.email, PASSWORD)).text).toContain('RateLimitedProblem');
    const [kept] = await world.look<{ n: number }>(`select count(*)::int as n from sign_in_attempts`);
    expect(kept?.n).toBe(50);
    await world.look(`delete from sign_in_attempts`);
  });

  it('with the right password do not count, however many come one after the other', async () => {
    await world.look(`delete from sign_in_attempts`);
    for (let i = 0; i < 6; i += 1)
      expect((await signIn(world.people.hr.email, PASSWORD)).text).toContain('SignInPayload');
  });

  it('keep neither the address nor the password', async () => {
    await signIn('hemlig.adress@world.example', 'hemligt-lösenord');
    const [row] = await world.look<{ n: number }>(
      `select count(*)::int as n from sign_in_attempts a where a::text ~ 'hemlig'`,
    );
    expect(row?.n).toBe(0);
  });
});

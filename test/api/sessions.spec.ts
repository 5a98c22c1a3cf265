import { type Actor, newId, system } from '@stegvis/platform';
import { TestClient } from './support/client';
import { type SmallWorld, startSmallWorld } from './support/small-world';
import { PASSWORD } from './support/world-people';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let world: SmallWorld;
beforeAll(async () => {
  world = await startSmallWorld();
});
afterAll(() => world.close());

const viewer = async (client: TestClient) =>
  (await client.get<{ viewer: { name: string; role: string } | null }>('{ viewer { name role } }')).viewer;
const sees = async (client: TestClient, id: string) =>
  (
    await client.run<{ participant: { id: string } | null }>(
      'query ($id: UUID!) { participant(id: $id) { id } }',
      { id },
    )
  ).data?.participant?.id ?? null;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on InputProblem { fields { path code } } ... on RateLimitedProblem { code retryAfterSeconds } } }`;
const signIn = async (email: string, password: string, client = new TestClient(world.api.url)) =>
  client.send({ query: SIGN_IN, variables: { input: { email, password } } });
const SIGN_OUT = 'mutation ($input: SignOutInput!) { signOut(input: $input) { __typename } }';

describe('a session', () => {
  it('is a cookie that no script reads, of this site alone, and its token is not in the database', async () => {
    const { headers } = await signIn(world.people.hr.email, PASSWORD);
    const cookie = headers.getSetCookie()[0] ?? '';
    expect(cookie).toMatch(/^stegvis=[\w-]{43}; /);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);
    expect(cookie).toMatch(/; Path=\//);
    const token = /stegvis=([^;]+)/.exec(cookie)?.[1] ?? '';
    const [row] = await world.look<{ n: number }>(
      `select count(*)::int as n from sessions s where s::text like '%' || $1 || '%'`,
      [token],
    );
    expect(row?.n).toBe(0);
  });

  it('has a token of its own at each sign-in', async () => {
    const client = new TestClient(world.api.url);
    const first = (await signIn(world.people.hr.email, PASSWORD, client)).headers.getSetCookie()[0];
    const second = (await signIn(world.people.hr.email, PASSWORD, client)).headers.getSetCookie()[0];
    expect(second).not.toBe(first);
  });

  it('ends on the server and in the browser when she signs out', async () => {
    const client = await world.fresh('hr');
    const copy = client.copy();
    expect((await viewer(copy))?.role).toBe('hr_officer');
    const { headers } = await client.send({
      query: SIGN_OUT,
      variables: { input: { idempotencyKey: newId() } },
    });
    expect(headers.getSetCookie()[0]).toMatch(/^stegvis=; .*Expires=Thu, 01 Jan 1970/);
    expect(await viewer(copy)).toBeNull();
  });

  it.each([
    ['too long ago', `last_seen_at = now() - interval '61 minutes'`],
    ['for too long in all', `expires_at = now()`],
    ['and ended', `ended_at = now()`],
  ])('is nobody when it was used %s', async (_what, change) => {
    const client = await world.fresh('coordinator');
    expect(await viewer(client)).not.toBeNull();
    await world.look(`update sessions set ${change} where membership_id = $1`, [
      world.people.coordinator.membershipId,
    ]);
    expect(await viewer(client)).toBeNull();
    expect((await client.run('{ overview { organisations } }')).errors[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('of a participant lasts eight hours of rest', async () => {
    const client = await world.fresh('otherParticipant');
    const rest = async (hours: string) => {
      await world.look(`update sessions set last_seen_at = now() - $2::interval where membership_id = $1`, [
        world.people.otherParticipant.membershipId,
        hours,
      ]);
      return viewer(client);
    };
    expect(await rest('7 hours 59 minutes')).not.toBeNull();
    expect(await rest('8 hours 1 minute')).toBeNull();
  });

  it('E4: is not kept open by what an open page asks by itself', async () => {
    const client = await world.fresh('employer');
    const rested = async () =>
      (
        await world.look<{ minutes: number }>(
          `select round(extract(epoch from now() - max(last_seen_at)) / 60)::int as minutes from sessions where membership_id = $1 and ended_at is null`,
          [world.people.employer.membershipId],
        )
      )[0]?.minutes;
    const ask = async (headers: Readonly<Record<string, string>>) =>
      (
        await client.send(
          {
            query: 'query ($id: UUID!) { stillDisclosed(id: $id) }',
            variables: { id: world.consents.cafeHandle },
          },
          headers,
        )
      ).text.trim();
    await world.look(
      `update sessions set last_seen_at = now() - interval '59 minutes' where membership_id = $1`,
      [world.people.employer.membershipId],
    );
    expect(await ask({ 'x-stegvis-unattended': '1' })).toBe('{"data":{"stillDisclosed":true}}');
    expect(await rested()).toBe(59);
    await world.look(
      `update sessions set last_seen_at = now() - interval '61 minutes' where membership_id = $1`,
      [world.people.employer.membershipId],
    );
    expect(await ask({ 'x-stegvis-unattended': '1' })).toContain('UNAUTHENTICATED');
    await world.look(
      `update sessions set last_seen_at = now() - interval '59 minutes' where membership_id = $1`,
      [world.people.employer.membershipId],
    );
    expect(await ask({})).toBe('{"data":{"stillDisclosed":true}}');
    expect(await rested()).toBe(0);
  });

  it('with a made-up, empty or overlong token is nobody', async () => {
    for (const token of ['a'.repeat(43), '', 'a'.repeat(5000), '%00', '"; drop table sessions']) {
      const { text, status } = await new TestClient(world.api.url).send(
        { query: '{ viewer { name } }' },
        { cookie: `stegvis=${token}` },
      );
      expect({ status, text: text.trim() }).toEqual({ status: 200, text: '{"data":{"viewer":null}}' });
    }
  });
});

describe('the row of a session', () => {
  const as = (actor: Actor, sql: string, parameters: unknown[] = []) =>
    world.database
      .withActor(actor, (transaction) => transaction.query<[unknown[], number]>(sql, parameters))
      .then(
        ([, touched]) => touched,
        (error: Error) => error.message,
      );

  it('E4: can be seen and ended, and nothing else of it changes, not even for the part that signs in', async () => {
    const { accountId } = world.people.hr;
    await world.fresh('hr');
    const columns = await world.look<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'stegvis' and table_name = 'sessions'`,
    );
    const changeable: string[] = [];
    for (const { name } of columns) {
      const done = await as(
        system('sign-in'),
        `update sessions set ${name} = ${name} where account_id = $1 and ended_at is null`,
        [accountId],
      );
      if (typeof done === 'number') changeable.push(name);
      else expect(done).toContain('permission denied');
    }
    expect(columns.length).toBeGreaterThan(8);
    expect(changeable.sort()).toEqual(['ended_at', 'last_seen_at']);
  });

  it('E4: stays ended, and is made at sign-in alone', async () => {
    const { accountId, membershipId } = world.people.hr;
    const client = await world.fresh('hr');
    await world.look(`update sessions set ended_at = now() where account_id = $1 and ended_at is null`, [
      accountId,
    ]);
    expect(
      await as(system('sign-in'), `update sessions set ended_at = null where account_id = $1`, [accountId]),
    ).toBe(0);
    expect(await viewer(client)).toBeNull();
    const own = {
      kind: 'member',
      membershipId,
      accountId,
      role: 'hr_officer',
      organisationId: null,
      domainId: null,
      municipalityCode: null,
      participantId: null,
    } as const;
    const make = `insert into sessions (token_hash, account_id, membership_id, expires_at) values ('\\x00', $1, $2, now() + interval '1 day')`;
    expect(await as(own, make, [accountId, membershipId])).toContain('row-level security');
  });
});

describe('own sessions', () => {
  interface Own {
    readonly mySessions: readonly { readonly id: string; readonly current: boolean; readonly role: string }[];
  }
  const own = async (client: TestClient) =>
    (await client.get<Own>('{ mySessions { id current role startedAt lastUsedAt } }')).mySessions;
  const EVERYWHERE = `mutation ($input: SignOutEverywhereInput!) { signOutEverywhere(input: $input) { __typename } }`;

  it('E4: are listed for oneself alone, this one first, without what has rested too long', async () => {
    await world.look(`update sessions set ended_at = now() where account_id = $1`, [
      world.people.hr.accountId,
    ]);
    const [first, second] = [await world.fresh('hr'), await world.fresh('hr')];
    await world.fresh('otherEmployer');
    const listed = await own(second);
    expect(listed.map(({ current, role }) => [current, role])).toEqual([
      [true, 'hr_officer'],
      [false, 'hr_officer'],
    ]);
    await world.look(`update sessions set last_seen_at = now() - interval '61 minutes' where id = $1`, [
      listed[1]?.id,
    ]);
    expect(await own(second)).toHaveLength(1);
    expect(await viewer(first)).toBeNull();
  });

  it('E4: end all but this, or all, at once, and the browser is told to forget', async () => {
    const [here, there, other] = [
      await world.fresh('hr'),
      await world.fresh('hr'),
      await world.fresh('coordinator'),
    ];
    const input = { idempotencyKey: newId(), keepThis: true };
    await here.get(EVERYWHERE, { input });
    expect([await viewer(here), await viewer(there), await viewer(other)].map(Boolean)).toEqual([
      true,
      false,
      true,
    ]);
    const since = await world.fresh('hr');
    await here.get(EVERYWHERE, { input });
    expect(await viewer(since)).not.toBeNull();
    const { headers } = await here.copy().send({
      query: EVERYWHERE,
      variables: { input: { idempotencyKey: newId(), keepThis: false } },
    });
    expect(headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(headers.get('cache-control')).toBe('no-store');
    expect([await viewer(here), await viewer(since), await viewer(other)].map(Boolean)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('E4: signing out clears what the browser kept', async () => {
    const client = await world.fresh('hr');
    const { headers } = await client.send({
      query: SIGN_OUT,
      variables: { input: { idempotencyKey: newId() } },
    });
    expect(headers.get('clear-site-data')).toBe('"cache", "storage"');
  });

  it('E4: tell the page how long they may rest, so that it can warn, and when they end', async () => {
    const times = async (name: 'hr' | 'otherParticipant') =>
      (
        await (
          await world.fresh(name)
        ).get<{ viewer: { sessionIdleMinutes: number; sessionEndsAt: string } }>(
          '{ viewer { sessionIdleMinutes sessionEndsAt } }',
        )
      ).viewer;
    const [staff, participant] = [await times('hr'), await times('otherParticipant')];
    expect([staff.sessionIdleMinutes, participant.sessionIdleMinutes]).toEqual([60, 480]);
    const hours = (Date.parse(staff.sessionEndsAt) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(11.5);
    expect(hours).toBeLessThanOrEqual(12);
  });
});

describe('what is taken away', () => {
  it('A6, D4: an assignment: holds at the next request', async () => {
    const client = await world.fresh('supervisor');
    expect(await sees(client, world.participants.assigned)).toBe(world.participants.assigned);
    await world.look(`update assignments set valid_to = current_date where membership_id = $1`, [
      world.people.supervisor.membershipId,
    ]);
    expect(await sees(client, world.participants.assigned)).toBeNull();
    expect(
      (await client.get<{ participants: { totalCount: number } }>('{ participants { totalCount } }'))
        .participants.totalCount,
    ).toBe(0);
    await world.look(`update assignments set valid_to = null where membership_id = $1`, [
      world.people.supervisor.membershipId,
    ]);
    expect(await sees(client, world.participants.assigned)).toBe(world.participants.assigned);
  });

  it('A6: a membership: the session is nobody at the next request', async () => {
    const client = await world.fresh('elsewhere');
    expect(await sees(client, world.participants.elsewhere)).toBe(world.participants.elsewhere);
    await world.look(`update memberships set valid_to = current_date where id = $1`, [
      world.people.elsewhere.membershipId,
    ]);
    expect(await viewer(client)).toBeNull();
    expect(await sees(client, world.participants.elsewhere)).toBeNull();
    expect((await signIn(world.people.elsewhere.email, PASSWORD)).text).toContain('sign-in-wrong');
  });

  it('an account, by the administrator: sessions end and nobody signs in', async () => {
    const client = await world.fresh('otherEmployer');
    const [row] = await world.look<{ version: number }>(`select version from accounts where id = $1`, [
      world.people.otherEmployer.accountId,
    ]);
    const { closeAccount } = await (
      await world.as('admin')
    ).get<{ closeAccount: { __typename: string } }>(
      'mutation ($input: CloseAccountInput!) { closeAccount(input: $input) { __typename } }',
      {
        input: {
          idempotencyKey: newId(),
          accountId: world.people.otherEmployer.accountId,
          expectedVersion: row?.version,
        },
      },
    );
    expect(closeAccount.__typename).toBe('CloseAccountPayload');
    expect(await viewer(client)).toBeNull();
    expect((await signIn(world.people.otherEmployer.email, PASSWORD)).text).toContain('sign-in-wrong');
  });
});

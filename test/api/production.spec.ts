import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { firstAdministratorLink } from '../../apps/api/src/first-administrator';
import { newId, readConfiguration } from '@stegvis/platform';
import { TestClient } from './support/client';
import { type SmallWorld, startSmallWorld } from './support/small-world';
import { startTestApi, type TestApi } from './support/start-test-api';
import { PASSWORD } from './support/world-people';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

const PRODUCTION = {
  STEGVIS_DEMO: '0',
  PUBLIC_URL: 'https://stegvis.example',
  ONE_TIME_CODE_ROLES: 'none',
};
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename ... on SignInPayload { viewer { role name } } ... on InputProblem { fields { path code } } } }`;
const INVITATION = 'query ($token: String!) { invitation(token: $token) { email role } }';

interface Accepted {
  readonly acceptInvitation: {
    readonly __typename: string;
    readonly viewer?: { readonly role: string };
    readonly fields?: readonly { path: string }[];
  };
}
const accept = (url: string, token: string, password = PASSWORD) =>
  new TestClient(url).send({
    query: ACCEPT,
    variables: { input: { idempotencyKey: newId(), token, name: 'Ada Första', password } },
  });
const typeOf = (text: string) => (JSON.parse(text) as { data: Accepted }).data.acceptInvitation.__typename;
const tokenOf = (link: string | undefined) => link?.split('/').at(-1) ?? '';

/** Three at once by a barrier: the rows of invitations are held until all three wait for them. */
const atOnce = async <T>(superuserUrl: string, work: () => Promise<T>): Promise<T[]> => {
  const holder = new Client({ connectionString: superuserUrl, options: '-c search_path=stegvis,public' });
  await holder.connect();
  try {
    await holder.query('begin');
    await holder.query('select 1 from invitations for update');
    const running = Promise.all([work(), work(), work()]);
    for (let waiting = 0, looks = 0; waiting < 3; looks += 1) {
      if (looks > 80) throw new Error(`Only ${waiting} of three came to wait`);
      await sleep(20);
      // Within a transaction the view of other sessions stands still unless it is thrown away.
      await holder.query('select pg_stat_clear_snapshot()');
      const { rows } = await holder.query<{ n: number }>(
        `select count(distinct l.pid)::int as n from pg_locks l join pg_stat_activity a on a.pid = l.pid where not l.granted and a.datname = current_database()`,
      );
      waiting = rows[0]?.n ?? 0;
    }
    await holder.query('commit');
    return await running;
  } finally {
    await holder.end();
  }
};

describe('production mode with an empty database', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi(PRODUCTION);
  });
  afterAll(() => api.close());
  const link = () => firstAdministratorLink(readConfiguration(PRODUCTION), api.urls);

  it('G3: has no explorer, no introspection, no suggestions and no demo account', async () => {
    const explorer = await fetch(`${api.url}/graphiql`);
    expect(await explorer.text()).not.toContain('Stegvis GraphQL');
    const client = new TestClient(api.url);
    for (const query of [
      '{ __schema { types { name } } }',
      '{ __type(name: "Query") { name } }',
      '{ viewe { name } }',
    ]) {
      const { data, errors } = await client.run(query);
      expect(data).toBeNull();
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(errors[0]?.message).not.toMatch(/viewer|introspection/i);
    }
    expect(await client.get('{ signInOptions { demo notice demoAccounts { email } } }')).toEqual({
      signInOptions: { demo: false, notice: null, demoAccounts: [] },
    });
    const { signIn } = await client.get<{ signIn: { __typename: string } }>(
      'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
      {
        input: { email: 'admin@demo.stegvis.example', password: 'stegvis-demo' },
      },
    );
    expect(signIn.__typename).toBe('InputProblem');
  });

  it('makes the first administrator by a link that works once', async () => {
    const old = tokenOf(await link());
    const newest = await link();
    expect(newest).toMatch(/^https:\/\/stegvis\.example\/inbjudan\/[\w-]{43}$/);
    const token = tokenOf(newest);
    const client = new TestClient(api.url);
    expect(await client.get(INVITATION, { token: old })).toEqual({ invitation: null });
    expect(await client.get(INVITATION, { token })).toEqual({
      invitation: { email: 'administrator@localhost', role: 'administrator' },
    });
    expect(typeOf((await accept(api.url, token, 'kort')).text)).toBe('InputProblem');
    expect(typeOf((await accept(api.url, old)).text)).toBe('NotFoundProblem');
    const tried = await atOnce(api.urls.superuserUrl, () => accept(api.url, token));
    expect(tried.map(({ text }) => typeOf(text)).sort()).toEqual([
      'NotFoundProblem',
      'NotFoundProblem',
      'SignInPayload',
    ]);
    expect(typeOf((await accept(api.url, token)).text)).toBe('NotFoundProblem');
    expect(await link()).toBeUndefined();
  });

  it('binds the cookie to the host and to https', async () => {
    const { headers } = await new TestClient(api.url).send({
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
      variables: { input: { email: 'administrator@localhost', password: PASSWORD } },
    });
    expect(headers.getSetCookie()[0]).toMatch(
      /^__Host-stegvis=[\w-]{43}; (?=.*Path=\/)(?=.*HttpOnly)(?=.*Secure)(?=.*SameSite=Lax)/,
    );
    expect(headers.getSetCookie()[0]).not.toMatch(/Domain=/);
    expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{7,}/);
  });
});

describe('invitations', () => {
  let world: SmallWorld;
  beforeAll(async () => {
    world = await startSmallWorld(PRODUCTION);
  });
  afterAll(() => world.close());
  const invite = async (input: Record<string, unknown>) =>
    (
      await (
        await world.as('admin')
      ).get<{
        inviteAccount: {
          __typename: string;
          link?: string;
          account?: { id: string; status: string; version: number };
          fields?: { path: string; code: string }[];
        };
      }>(
        `mutation ($input: InviteAccountInput!) { inviteAccount(input: $input) { __typename ... on InviteAccountPayload { link account { id status version } } ... on InputProblem { fields { path code } } } }`,
        { input: { idempotencyKey: newId(), name: 'Ny', ...input } },
      )
    ).inviteAccount;

  it('make a consultant of the committee who can sign in and register, and sees nobody yet', async () => {
    const invited = await invite({
      email: 'Ny.Konsult@world.example',
      role: 'job_consultant',
      organisationId: world.places.unit.id,
    });
    expect(invited.account?.status).toBe('invited');
    const client = new TestClient(world.api.url);
    const preview = await client.get<{ invitation: unknown }>(
      `query ($token: String!) { invitation(token: $token) { role organisationName } }`,
      { token: tokenOf(invited.link) },
    );
    expect(preview.invitation).toEqual({ role: 'job_consultant', organisationName: 'Enheten Norr' });
    const accepted = await client.get<Accepted>(ACCEPT, {
      input: {
        idempotencyKey: newId(),
        token: tokenOf(invited.link),
        name: 'Ny Konsult',
        password: PASSWORD,
      },
    });
    expect(accepted.acceptInvitation.viewer?.role).toBe('job_consultant');
    expect(await client.get('{ participants { totalCount } }')).toEqual({ participants: { totalCount: 0 } });
    await new TestClient(world.api.url).signIn('ny.konsult@world.example', PASSWORD);
  });

  it.each([
    [
      'an address that is taken',
      () => ({ email: world.people.hr.email, role: 'coordinator' }),
      'email',
      'email-taken',
    ],
    ['no address', () => ({ email: 'inte en adress', role: 'coordinator' }), 'email', 'email-malformed'],
    [
      'the role of a participant',
      () => ({ email: 'p@world.example', role: 'participant' }),
      'role',
      'role-not-invited',
    ],
    [
      'an employer without organisation',
      () => ({ email: 'e@world.example', role: 'employer_contact' }),
      'organisationId',
      'organisation-needed',
    ],
    [
      'an organisation that is none',
      () => ({ email: 'e@world.example', role: 'employer_contact', organisationId: newId() }),
      'organisationId',
      'organisation-needed',
    ],
  ])('refuse %s', async (_what, input, path, code) => {
    const accounts = await world.look(`select id from accounts`);
    const refused = await invite(input());
    expect(refused.fields).toEqual([{ path, code }]);
    expect(await world.look(`select id from accounts`)).toHaveLength(accounts.length);
  });

  it('E4: give no way into an account that has been taken up: not by the same request again, nor by a link that was left over', async () => {
    const input = {
      idempotencyKey: newId(),
      email: 'tagen@world.example',
      role: 'job_consultant',
      organisationId: world.places.unit.id,
    };
    const invited = await invite(input);
    expect(typeOf((await accept(world.api.url, tokenOf(invited.link))).text)).toBe('SignInPayload');
    const again = await invite(input);
    expect([again.link, again.fields]).toEqual([undefined, [{ path: 'email', code: 'email-taken' }]]);
    const open = async () =>
      world.look(
        `update invitations set used_at = null, expires_at = now() + interval '1 day' where account_id = $1`,
        [invited.account?.id],
      );
    await open();
    expect(typeOf((await accept(world.api.url, tokenOf(invited.link))).text)).toBe('NotFoundProblem');
    // Nor is a closed one opened, though a role of it were still in force.
    await world.look(`update accounts set status = 'closed' where id = $1`, [invited.account?.id]);
    expect(typeOf((await accept(world.api.url, tokenOf(invited.link))).text)).toBe('NotFoundProblem');
    expect(await world.look(`select status from accounts where id = $1`, [invited.account?.id])).toEqual([
      { status: 'closed' },
    ]);
  });

  it('end after seven days, when a newer one is made, and when the account is closed', async () => {
    const run = async (spoil: (link: string, accountId: string) => Promise<unknown>) => {
      const invited = await invite({ email: `${newId()}@world.example`, role: 'coordinator' });
      await spoil(tokenOf(invited.link), invited.account?.id ?? '');
      return typeOf((await accept(world.api.url, tokenOf(invited.link))).text);
    };
    expect(
      await run((_token, id) =>
        world.look(`update invitations set expires_at = now() where account_id = $1`, [id]),
      ),
    ).toBe('NotFoundProblem');
    expect(
      await run(async (_token, accountId) =>
        (await world.as('admin')).get(
          'mutation ($input: CloseAccountInput!) { closeAccount(input: $input) { __typename } }',
          {
            input: { idempotencyKey: newId(), accountId, expectedVersion: 1 },
          },
        ),
      ),
    ).toBe('NotFoundProblem');
  });

  it('keep the secret of the link out of the database', async () => {
    const invited = await invite({ email: `${newId()}@world.example`, role: 'coordinator' });
    const [row] = await world.look<{ n: number }>(
      `select (select count(*) from invitations i where i::text like '%' || $1 || '%') + (select count(*) from idempotency_keys k where k::text like '%' || $1 || '%') as n`,
      [tokenOf(invited.link)],
    );
    expect(Number(row?.n)).toBe(0);
  });
});

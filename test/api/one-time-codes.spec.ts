import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeAt, hashPassword, renewSignInSecrets, setUpAccount } from '@stegvis/identity';
import { Database, dataSource, type Entities, KeyRing, newId, readKeyFile, system } from '@stegvis/platform';
import { Client } from 'pg';
import { ENTITIES } from '../../apps/api/src/entities';
import { TestClient } from './support/client';
import { startTestApi, type TestApi } from './support/start-test-api';

jest.setTimeout(120_000);

const PASSWORD = 'ett-längre-lösenord';
const folder = mkdtempSync(join(tmpdir(), 'stegvis-codes-'));
let api: TestApi;
let database: Database;
let looker: Client;
let passwordHash: string;

beforeAll(async () => {
  api = await startTestApi({ ONE_TIME_CODE_ROLES: 'administrator', STEGVIS_DATA_DIR: folder });
  const source = dataSource(api.urls.appUrl, 'stegvis_app', ENTITIES as Entities, 1);
  await source.initialize();
  database = new Database(source, source);
  looker = new Client({
    connectionString: api.urls.superuserUrl,
    options: '-c search_path=stegvis,public',
  });
  await looker.connect();
  passwordHash = await hashPassword(PASSWORD);
});
afterAll(async () => {
  await looker.end();
  await database.close();
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

const look = async <R extends object>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> =>
  (await looker.query<R>(sql, [...parameters])).rows;

/** A new account; administrators need a code, coordinators may have one. */
const account = async (role: 'administrator' | 'coordinator', municipalityCode = '1280') => {
  const email = `${newId()}@code.example`;
  const made = await database.withActor(system('set-up'), (transaction) =>
    setUpAccount(transaction, {
      email,
      name: `Prov ${role}`,
      passwordHash,
      demo: false,
      membership: { role, municipalityCode, domainId: null, organisationId: null, participantId: null },
    }),
  );
  return { email, ...made };
};

interface Answer {
  readonly __typename: string;
  readonly step?: string;
  readonly secret?: string;
  readonly rows?: readonly string[];
  readonly address?: string;
  readonly recoveryCodes?: readonly string[];
  readonly code?: string;
  readonly fields?: readonly { readonly path: string; readonly code: string }[];
}
const PARTS: Readonly<Record<string, string>> = {
  signIn: '... on CodeNeededPayload { step }',
  enterCode: '',
  beginOneTimeCode: '... on BeginOneTimeCodePayload { secret address rows }',
  confirmOneTimeCode: '... on ConfirmOneTimeCodePayload { recoveryCodes }',
  removeOneTimeCode: '',
  resetOneTimeCode: '',
  changePassword: '',
};
const ask = async (client: TestClient, field: string, input: object): Promise<Answer> => {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  const key = field === 'signIn' ? {} : { idempotencyKey: newId() };
  const data = await client.get<Record<string, Answer>>(
    `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ${PARTS[field]} ... on Problem { code } ... on InputProblem { fields { path code } } } }`,
    { input: { ...key, ...input } },
  );
  return data[field] ?? { __typename: 'nothing' };
};
const viewer = async (client: TestClient): Promise<string | null> =>
  (await client.get<{ viewer: { email: string } | null }>('{ viewer { email } }')).viewer?.email ?? null;
const password = async (email: string, client = new TestClient(api.url)) => ({
  client,
  answer: await ask(client, 'signIn', { email, password: PASSWORD }),
});
const wrong = [{ path: 'code', code: 'code-wrong' }];

/** Lets the last used half minute lie back, as if time had gone: the same code would be fresh but for its own step. */
const laterOn = (accountId: string) =>
  look(`update one_time_codes set last_step = last_step - 2 where account_id = $1`, [accountId]);

/** A new account with an authenticator, and a client that is signed in with both. */
const withCode = async (role: 'administrator' | 'coordinator' = 'coordinator') => {
  const who = await account(role);
  const { client } = await password(who.email);
  const { secret = '' } = await ask(client, 'beginOneTimeCode', {});
  const used = codeAt(secret, Date.now());
  const { recoveryCodes = [] } = await ask(client, 'confirmOneTimeCode', { code: used });
  return { ...who, client, secret, used, recoveryCodes };
};

describe('a one-time code', () => {
  it('E4: is set up on the way in by whose role needs it, and nothing opens before', async () => {
    const who = await account('administrator');
    const { client, answer } = await password(who.email);
    expect(answer).toEqual({ __typename: 'CodeNeededPayload', step: 'enrolment' });
    expect(await viewer(client)).toBeNull();
    expect((await client.run('{ accounts { totalCount } }')).errors[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
    expect((await ask(client, 'enterCode', { code: '000000' })).__typename).toBe('NotFoundProblem');
    const begun = await ask(client, 'beginOneTimeCode', {});
    expect(begun.secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(begun.address).toBe(
      `otpauth://totp/Stegvis:${encodeURIComponent(who.email)}?issuer=Stegvis&secret=${begun.secret}&algorithm=SHA1&digits=6&period=30`,
    );
    expect(begun.rows?.length).toBe(begun.rows?.[0]?.length);
    const former = client.copy();
    const done = await ask(client, 'confirmOneTimeCode', { code: codeAt(begun.secret ?? '', Date.now()) });
    expect(new Set(done.recoveryCodes).size).toBe(10);
    expect(await viewer(client)).toBe(who.email);
    expect(await viewer(former)).toBeNull();
    const stored = await look<{ text: string }>(
      `select c::text || (select string_agg(r::text, '') from recovery_codes r where r.account_id = c.account_id) as text from one_time_codes c where account_id = $1`,
      [who.accountId],
    );
    expect(stored[0]?.text).toContain('k1.');
    for (const secret of [begun.secret ?? '', ...(done.recoveryCodes ?? [])])
      expect(stored[0]?.text).not.toContain(secret);
  });

  it('E4: is asked for after the password of whoever has one, and opens a session of its own', async () => {
    const { email, accountId, secret } = await withCode();
    const { client, answer } = await password(email);
    expect(answer).toEqual({ __typename: 'CodeNeededPayload', step: 'code' });
    expect(await viewer(client)).toBeNull();
    expect((await ask(client, 'beginOneTimeCode', {})).__typename).toBe('NotFoundProblem');
    const waiting = client.copy();
    expect((await ask(client, 'enterCode', { code: '000000' })).fields).toEqual(wrong);
    await laterOn(accountId);
    const code = codeAt(secret, Date.now()).replace(/(...)/, '$1 ');
    expect((await ask(client, 'enterCode', { code })).__typename).toBe('SignInPayload');
    expect(await viewer(client)).toBe(email);
    expect(await viewer(waiting)).toBeNull();
    expect((await ask(waiting, 'enterCode', { code })).__typename).toBe('NotFoundProblem');
  });

  it('E4: counts once, and of two at once one', async () => {
    const { email, accountId, secret, used } = await withCode();
    const again = await password(email);
    expect((await ask(again.client, 'enterCode', { code: used })).fields).toEqual(wrong);
    await laterOn(accountId);
    const clients = [again.client, (await password(email)).client];
    const code = codeAt(secret, Date.now());
    const answers = await Promise.all(clients.map((client) => ask(client, 'enterCode', { code })));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['InputProblem', 'SignInPayload']);
  });

  it('E4: may be half a minute early, and not longer', async () => {
    const { email, secret } = await withCode();
    const { client } = await password(email);
    const at = (apart: number) => ask(client, 'enterCode', { code: codeAt(secret, Date.now() + apart) });
    for (const apart of [-90_000, 90_000]) expect((await at(apart)).fields).toEqual(wrong);
    expect((await at(30_000)).__typename).toBe('SignInPayload');
  });

  it('G5: is counted by attempts, from any address, also by the right code', async () => {
    const { email, accountId, secret } = await withCode();
    const { client } = await password(email);
    for (let i = 0; i < 5; i += 1)
      expect((await ask(client, 'enterCode', { code: '00000' })).fields).toEqual(wrong);
    await laterOn(accountId);
    const code = codeAt(secret, Date.now());
    expect((await ask(client, 'enterCode', { code })).__typename).toBe('RateLimitedProblem');
    const other = await password(email);
    expect((await ask(other.client, 'enterCode', { code })).__typename).toBe('RateLimitedProblem');
    await look(`update sign_in_attempts set at = at - interval '16 minutes'`);
    expect((await ask(client, 'enterCode', { code: codeAt(secret, Date.now()) })).__typename).toBe(
      'SignInPayload',
    );
  });

  it('E4: has ten recovery codes, each for one time, of this account alone', async () => {
    const { email, recoveryCodes, client } = await withCode();
    const other = await withCode();
    const [first = '', second = ''] = recoveryCodes;
    const enter = async (code: string) =>
      (await ask((await password(email)).client, 'enterCode', { code })).__typename;
    expect(await enter(other.recoveryCodes[0] ?? '')).toBe('InputProblem');
    expect(await enter(first.toUpperCase().replace(/-/g, ' '))).toBe('SignInPayload');
    expect(await enter(first)).toBe('InputProblem');
    expect(await enter(second)).toBe('SignInPayload');
    const own = await client.get<{ myOneTimeCode: object }>('{ myOneTimeCode { recoveryCodesLeft needed } }');
    expect(own.myOneTimeCode).toEqual({ recoveryCodesLeft: 8, needed: false });
  });

  it('waits for a code no longer than a quarter of an hour', async () => {
    const { email, accountId, recoveryCodes } = await withCode();
    const { client } = await password(email);
    const [row] = await look<{ minutes: number }>(
      `select round(extract(epoch from expires_at - created_at) / 60)::int as minutes from sessions where account_id = $1 and awaits = 'code'`,
      [accountId],
    );
    expect(row?.minutes).toBe(15);
    await look(`update sessions set expires_at = now() where account_id = $1 and awaits = 'code'`, [
      accountId,
    ]);
    expect((await ask(client, 'enterCode', { code: recoveryCodes[0] })).__typename).toBe('NotFoundProblem');
  });

  it('E4: is renewed for a code of the former one, which holds until the new one is confirmed', async () => {
    const { email, accountId, client, secret, recoveryCodes } = await withCode();
    const elsewhere = (await password(email)).client;
    await ask(elsewhere, 'enterCode', { code: recoveryCodes[0] });
    expect((await ask(client, 'beginOneTimeCode', {})).fields).toEqual(wrong);
    const begun = await ask(client, 'beginOneTimeCode', { code: recoveryCodes[1] });
    await laterOn(accountId);
    const third = (await password(email)).client;
    expect((await ask(third, 'enterCode', { code: codeAt(secret, Date.now()) })).__typename).toBe(
      'SignInPayload',
    );
    const next = codeAt(begun.secret ?? '', Date.now());
    const done = await ask(client, 'confirmOneTimeCode', { code: next });
    expect(done.recoveryCodes).toHaveLength(10);
    expect((await ask(client, 'confirmOneTimeCode', { code: next })).__typename).toBe('NotFoundProblem');
    expect([await viewer(client), await viewer(elsewhere), await viewer(third)]).toEqual([email, null, null]);
    const fourth = (await password(email)).client;
    for (const code of [codeAt(secret, Date.now()), recoveryCodes[2]])
      expect((await ask(fourth, 'enterCode', { code })).fields).toEqual(wrong);
    const [mails] = await look<{ n: number }>(
      `select count(*)::int as n from mails where template = 'one-time-code-changed' and recipient = $1`,
      [email],
    );
    expect(mails?.n).toBe(2);
  });

  it('is removed for a code, where no role needs one', async () => {
    const free = await withCode();
    expect((await ask(free.client, 'removeOneTimeCode', { code: '000000' })).fields).toEqual(wrong);
    expect((await ask(free.client, 'removeOneTimeCode', { code: free.recoveryCodes[0] })).__typename).toBe(
      'RemoveOneTimeCodePayload',
    );
    expect((await password(free.email)).answer.__typename).toBe('SignInPayload');
    const bound = await withCode('administrator');
    const refused = await ask(bound.client, 'removeOneTimeCode', { code: bound.recoveryCodes[0] });
    expect(refused).toMatchObject({ __typename: 'RuleProblem' });
  });

  it('E4: of a colleague is reset by an administrator of the municipality: noted, told by mail, sessions ended', async () => {
    const boss = await withCode('administrator');
    const colleague = await withCode();
    const reset = (client: TestClient, accountId: string) => ask(client, 'resetOneTimeCode', { accountId });
    const stranger = await account('coordinator', '1281');
    for (const id of [stranger.accountId, newId()])
      expect((await reset(boss.client, id)).__typename).toBe('NotFoundProblem');
    expect((await reset(boss.client, boss.accountId)).__typename).toBe('RuleProblem');
    expect((await reset(boss.client, colleague.accountId)).__typename).toBe('ResetOneTimeCodePayload');
    expect(await viewer(colleague.client)).toBeNull();
    expect((await password(colleague.email)).answer.__typename).toBe('SignInPayload');
    const noted = await look(`select reset_by from one_time_code_resets where account_id = $1`, [
      colleague.accountId,
    ]);
    expect(noted).toEqual([{ reset_by: boss.membershipId }]);
    const [mails] = await look<{ n: number }>(
      `select count(*)::int as n from mails where template = 'one-time-code-changed' and recipient = $1`,
      [colleague.email],
    );
    expect(mails?.n).toBe(2);
  });

  it('E5: is read under the former key while two are valid, and written anew under the current one', async () => {
    const who = await withCode();
    const [id = '', secret = ''] = readFileSync(join(folder, 'service-keys'), 'utf8').trim().split(' ');
    const former = { id, secret: Buffer.from(secret, 'base64') };
    const current = { id: 'k2', secret: randomBytes(32) };
    const renew = (keys: KeyRing) => renewSignInSecrets(database, keys);
    expect(await renew(readKeyFile(join(folder, 'service-keys')))).toBe(0);
    expect(await renew(new KeyRing([current, former]))).toBeGreaterThan(0);
    const [row] = await look<{ sealed: string }>(
      `select secret_sealed as sealed from one_time_codes where account_id = $1`,
      [who.accountId],
    );
    expect(new KeyRing([current]).open('identity.one-time-code', row?.sealed ?? '', who.accountId)).toBe(
      who.secret,
    );
    expect(await renew(new KeyRing([former, current]))).toBeGreaterThan(0);
    await laterOn(who.accountId);
    const { client } = await password(who.email);
    expect((await ask(client, 'enterCode', { code: codeAt(who.secret, Date.now()) })).__typename).toBe(
      'SignInPayload',
    );
  });
});

describe('a password', () => {
  it('E4: is changed for the old one; this session goes on and every other ends, and she is told', async () => {
    const { email } = await account('coordinator');
    const [here, there] = [(await password(email)).client, (await password(email)).client];
    const fresh = 'ett-helt-annat-lösenord';
    const change = (currentPassword: string, next: string) =>
      ask(here, 'changePassword', { currentPassword, password: next });
    expect((await change('fel-lösenord-här', fresh)).fields).toEqual([
      { path: 'currentPassword', code: 'password-wrong' },
    ]);
    expect((await change(PASSWORD, 'kort')).fields).toEqual([
      { path: 'password', code: 'password-too-short' },
    ]);
    expect(await viewer(there)).toBe(email);
    expect((await change(PASSWORD, fresh)).__typename).toBe('ChangePasswordPayload');
    expect([await viewer(here), await viewer(there)]).toEqual([email, null]);
    expect((await change(PASSWORD, fresh)).__typename).toBe('InputProblem');
    expect((await password(email)).answer.__typename).toBe('InputProblem');
    const client = new TestClient(api.url);
    expect((await ask(client, 'signIn', { email, password: fresh })).__typename).toBe('SignInPayload');
    const mails = await look(`select template from mails where recipient = $1`, [email]);
    expect(mails).toEqual([{ template: 'password-changed' }]);
  });

  it('G5: is tried no more than five times', async () => {
    const { email } = await account('coordinator');
    const { client } = await password(email);
    const change = (currentPassword: string) =>
      ask(client, 'changePassword', { currentPassword, password: 'ett-helt-annat-lösenord' });
    for (let i = 0; i < 5; i += 1) expect((await change('fel-lösenord-här')).__typename).toBe('InputProblem');
    expect((await change(PASSWORD)).__typename).toBe('RateLimitedProblem');
  });
});

import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renewSignInSecrets, setUpAccount, SignInProvider } from '@stegvis/identity';
import { KeyRing, system } from '@stegvis/platform';
import { Browser, E_ID, type IdentityProvider, type ProviderUser } from '../stand-ins/identity-provider';
import { TestClient } from './support/client';
import { claimsOf, fault, ProviderWorld } from './support/provider-world';
import type { SmallWorld } from './support/small-world';
import { PASSWORD, type PersonName } from './support/world-people';

jest.setTimeout(120_000);

let place: ProviderWorld;
let provider: IdentityProvider;
let world: SmallWorld;
beforeAll(async () => {
  place = await ProviderWorld.start();
  ({ provider, world } = place);
});
afterAll(() => place.close());
beforeEach(() => provider.set({ forge: null, away: false, published: ['first'] }));

const user = (name: PersonName, more?: object) => place.user(name, more);
const comeBack = (browser: Browser) => place.comeBack(browser);
const end = (browser: Browser, callback: string) => place.end(browser, callback);
const signIn: ProviderWorld['signIn'] = (...how) => place.signIn(...how);
const emailOf = (browser: Browser) => place.emailOf(browser);

describe('signing in with a provider', () => {
  it('E4: is by authorization code with PKCE, state, nonce and level, and ends in a session of ours at the same page', async () => {
    await provider.set({ user: user('consultant') });
    const browser = new Browser();
    const { to } = await browser.open(
      `${world.api.url}/oidc/malmo/start?till=${encodeURIComponent('/deltagare?steg=3')}`,
    );
    const asked = new URL(to ?? '').searchParams;
    expect(asked.get('redirect_uri')).toBe(`${world.api.url}/oidc/malmo/callback`);
    expect(asked.get('response_type')).toBe('code');
    expect(asked.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
    expect(asked.get('acr_values')?.split(' ')).toContain(E_ID);
    const callback = await browser.follow(to ?? '', (at) => at.includes('/callback'));
    const answer = await fetch(callback, {
      redirect: 'manual',
      headers: { cookie: browser.cookies(callback) },
    });
    expect(answer.headers.get('location')).toBe('/deltagare?steg=3');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const [flow, session] = answer.headers.getSetCookie();
    expect(flow).toMatch(/^stegvis-flow=; Max-Age=0; .*HttpOnly; SameSite=Lax$/);
    expect(session).toMatch(/^stegvis=[\w-]{43}; .*HttpOnly; SameSite=Lax$/);
  });

  it('E4: begins a new session and ends the one that the browser had', async () => {
    const client = new Browser();
    await signIn(user('consultant'), undefined, client);
    const former = client.cookies(world.api.url);
    expect(await emailOf(client)).toBe(world.people.consultant.email);
    await signIn(user('consultant'), undefined, client);
    expect(client.cookies(world.api.url)).not.toBe(former);
    const old = await new TestClient(world.api.url).send(
      { query: '{ viewer { email } }' },
      { cookie: former, origin: world.api.url },
    );
    expect(old.text).toContain('"viewer":null');
  });

  it('goes on to a page of ours and nowhere else', async () => {
    for (const wanted of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      '/%09/evil.example/..//x',
      '/\t/evil.example',
    ])
      expect(
        (await signIn(user('consultant'), `/oidc/malmo/start?till=${encodeURIComponent(wanted)}`)).page,
      ).toMatch(/^\/(?![/\\])/);
    expect((await signIn(user('consultant'), '/oidc/malmo/start?till=//evil.example')).page).toBe('/');
  });

  it('E4: is refused below the level that is asked for, and when she gives up', async () => {
    expect((await signIn({ ...user('consultant'), acr: 'low' })).page).toBe(fault('assurance'));
    expect((await signIn({ subject: 'subject-of-consultant', claims: {} })).page).toBe(fault('assurance'));
    expect((await signIn(null)).page).toBe(fault('refused'));
  });

  it('says that a provider is away while local accounts go on, and asks it again when it is back', async () => {
    const browser = new Browser();
    expect((await browser.open(`${world.api.url}/oidc/away/start?till=/om`)).to).toBe(
      `${world.api.url}/logga-in?fel=unavailable&till=%2Fom`,
    );
    await provider.set({ user: user('consultant') });
    const callback = await comeBack(browser);
    await provider.set({ away: true });
    expect(await end(browser, callback)).toBe(fault('unavailable'));
    await new TestClient(world.api.url).signIn(world.people.consultant.email, PASSWORD);
    const fresh = new SignInProvider(place.settings, `${world.api.url}/oidc/malmo/callback`, 0);
    await expect(fresh.begin('sv')).rejects.toThrow(expect.objectContaining({ code: 'unavailable' }));
    await provider.set({ away: false });
    expect((await fresh.begin('sv')).address.origin).toBe(provider.issuer);
  });

  it('knows no provider that is not set', async () => {
    expect((await new Browser().open(`${world.api.url}/oidc/other/start`)).to).toBe(
      `${world.api.url}${fault('again')}`,
    );
  });
});

describe('what comes back from a provider', () => {
  it('E4: is taken once: a second time, and of two at once', async () => {
    await provider.set({ user: user('consultant') });
    const browser = new Browser();
    const callback = await comeBack(browser);
    const headers = { cookie: browser.cookies(callback) };
    const pages = await Promise.all(
      [1, 2, 3].map(async () =>
        (await fetch(callback, { redirect: 'manual', headers })).headers.get('location'),
      ),
    );
    expect(pages.sort()).toEqual(['/', fault('again'), fault('again')]);
    expect((await fetch(callback, { redirect: 'manual', headers })).headers.get('location')).toBe(
      fault('again'),
    );
  });

  it('E4: is taken once also when the provider never saw it', async () => {
    await provider.set({ user: user('consultant') });
    const browser = new Browser();
    const callback = await comeBack(browser);
    const headers = { cookie: browser.cookies(callback) };
    const page = async () => (await fetch(callback, { redirect: 'manual', headers })).headers.get('location');
    await provider.set({ away: true });
    expect(await page()).toBe(fault('unavailable'));
    await provider.set({ away: false });
    expect(await page()).toBe(fault('again'));
  });

  it('E4: counts in the browser that began alone, with the state that it began with', async () => {
    await provider.set({ user: user('consultant') });
    const browser = new Browser();
    const callback = await comeBack(browser);
    expect(await end(new Browser(), callback)).toBe(fault('again'));
    const other = new URL(callback);
    other.searchParams.set('state', randomBytes(32).toString('base64url'));
    expect(await end(browser, other.href)).toBe(fault('again'));
    other.searchParams.delete('state');
    expect(await end(browser, other.href)).toBe(fault('again'));
    expect(await emailOf(browser)).toBeNull();
  });

  it('E4: is worth nothing without the proof key of who began', async () => {
    await provider.set({ user: user('consultant') });
    const direct = new SignInProvider(place.settings, `${world.api.url}/oidc/malmo/callback`);
    const begun = await direct.begin('sv');
    const browser = new Browser();
    const callback = await browser.follow(begun.address.href, (at) => at.includes('/callback'));
    const query = new URL(callback).searchParams;
    const wrong = { ...begun.flow, verifier: randomBytes(32).toString('base64url') };
    await expect(direct.finish(query, wrong)).rejects.toThrow(expect.objectContaining({ code: 'again' }));
    begun.address.searchParams.delete('code_challenge');
    begun.address.searchParams.delete('code_challenge_method');
    const without = await browser.follow(begun.address.href, (at) => at.includes('/callback'));
    expect(new URL(without).searchParams.get('error')).toBe('invalid_request');
  });

  const now = () => Math.floor(Date.now() / 1000);
  it.each([
    ['another nonce', () => ({ claims: { nonce: 'another' } })],
    ['no nonce', () => ({ claims: { nonce: null } })],
    ['another issuer', () => ({ claims: { iss: 'https://evil.example' } })],
    ['another audience', () => ({ claims: { aud: 'another' } })],
    ['several audiences and another party', () => ({ claims: { aud: ['stegvis', 'x'], azp: 'x' } })],
    ['an end beyond the tolerance', () => ({ claims: { exp: now() - 60 } })],
    ['an issue still to come', () => ({ claims: { iat: now() + 120 } })],
    ['a beginning still to come', () => ({ claims: { nbf: now() + 120 } })],
    ['no end', () => ({ claims: { exp: null } })],
    ['the key of a stranger', () => ({ key: 'stranger' as const })],
    ['no signature', () => ({ alg: 'none' as const })],
    ['our own secret for a key', () => ({ alg: 'HS256' as const })],
  ])('E4: is not believed with %s', async (_what, forge) => {
    await provider.set({ forge: forge() });
    const { page, browser } = await signIn(user('consultant'));
    expect(page).toBe(fault('untrusted'));
    expect(await emailOf(browser)).toBeNull();
  });

  it('E4: is believed when clocks differ by less than the tolerance', async () => {
    for (const claims of [{ exp: now() - 10 }, { iat: now() + 10 }]) {
      await provider.set({ forge: { claims } });
      expect((await signIn(user('consultant'))).page).toBe('/');
    }
  });

  it('E5: is believed under a key from when the provider publishes it until it takes it away', async () => {
    expect((await signIn(user('consultant'))).page).toBe('/');
    const browser = new Browser();
    await provider.set({ user: user('consultant') });
    const callback = await comeBack(browser);
    await provider.set({ published: ['second', 'first'] });
    expect(await end(browser, callback)).toBe('/');
    await provider.set({ forge: { key: 'first' } });
    expect((await signIn(user('consultant'))).page).toBe('/');
    await provider.set({ published: ['second'] });
    expect((await signIn(user('consultant'))).page).toBe(fault('untrusted'));
  });
});

describe('whose account it is', () => {
  it('E4: is told by the subject once it is bound, whatever her address is now', async () => {
    await signIn(user('hr'));
    const renamed = { ...user('hr'), claims: claimsOf('married@world.example') };
    expect(await emailOf((await signIn(renamed)).browser)).toBe(world.people.hr.email);
    const [mails] = await world.look<{ n: number }>(
      `select count(*)::int as n from mails where template = 'identity-bound' and recipient = $1`,
      [world.people.hr.email],
    );
    expect(mails?.n).toBe(1);
  });

  it('E4: is never taken over: who has her address later, at the same provider, is nobody', async () => {
    await signIn(user('hr'));
    const { page, browser } = await signIn({ ...user('hr'), subject: 'the-next-one' });
    expect(page).toBe(fault('not-known'));
    expect(await emailOf(browser)).toBeNull();
  });

  it('E2: nobody known, a closed account, an unproven or foreign address and a participant’s account get one answer', async () => {
    await world.look(`update accounts set status = 'closed' where id = $1`, [
      world.people.elsewhere.accountId,
    ]);
    const proven = { subject: 'somebody', acr: E_ID };
    const address = world.people.coach.email;
    for (const who of [
      { ...proven, claims: claimsOf('nobody@world.example') },
      { ...proven, claims: {} },
      user('elsewhere'),
      { ...proven, claims: { email: address } },
      { ...proven, claims: { email: address, email_verified: 'true' } },
      { ...proven, claims: claimsOf('coach@world.example.evil.example') },
      user('participant'),
      user('representative'),
    ]) {
      const { page, browser } = await signIn(who);
      expect(page).toBe(fault('not-known'));
      expect(await emailOf(browser)).toBeNull();
    }
    expect(
      await world.look(`select 1 from account_identities where account_id = $1`, [
        world.people.coach.accountId,
      ]),
    ).toEqual([]);
  });

  it('of two first sign-ins at once is bound once, and both are hers', async () => {
    await provider.set({ user: user('manager') });
    const browsers = [new Browser(), new Browser()];
    const callbacks: string[] = [];
    for (const browser of browsers) callbacks.push(await comeBack(browser));
    const pages = await Promise.all(browsers.map((browser, i) => end(browser, callbacks[i] ?? '')));
    expect(pages).toEqual(['/', '/']);
    const bound = await world.look(`select 1 from account_identities where account_id = $1`, [
      world.people.manager.accountId,
    ]);
    expect(bound).toHaveLength(1);
  });

  it('E4: an invitation binds whom it was handed to, a participant too, and once', async () => {
    const token = randomBytes(32).toString('base64url');
    const email = 'new-one@elsewhere.example';
    const { accountId } = await world.database.withActor(system('set-up'), (transaction) =>
      setUpAccount(transaction, {
        email,
        name: 'Nya Ny',
        passwordHash: null,
        demo: false,
        membership: {
          role: 'representative',
          municipalityCode: world.places.here,
          domainId: null,
          organisationId: null,
          participantId: null,
        },
      }),
    );
    await world.look(
      `insert into invitations (token_hash, account_id, expires_at) values (sha256($1), $2, now() + interval '1 day')`,
      [Buffer.from(token), accountId],
    );
    const start = `/oidc/malmo/start?inbjudan=${token}`;
    const eId: ProviderUser = { subject: '200001012384', acr: E_ID };
    expect(await emailOf((await signIn(eId, start)).browser)).toBe(email);
    expect((await signIn({ ...eId, subject: 'a-thief' }, start)).page).toBe(fault('not-known'));
    expect(await emailOf((await signIn(eId)).browser)).toBe(email);
    const stored = await world.look<{ text: string }>(`select i::text as text from account_identities i`);
    expect(stored.filter(({ text }) => text.includes('200001012384'))).toEqual([]);
  });

  it('E5: is found under the former key and under the current one, and written anew', async () => {
    await signIn(user('hr'));
    const [id = '', secret = ''] = readFileSync(join(place.folder, 'service-keys'), 'utf8').trim().split(' ');
    const old = { id, secret: Buffer.from(secret, 'base64') };
    const next = { id: 'k2', secret: randomBytes(32) };
    const both = new KeyRing([next, old]);
    const renew = (keys: KeyRing) => renewSignInSecrets(world.database, keys);
    const before = await world.look(
      `select id, subject_hash, subject_sealed from account_identities order by id`,
    );
    expect(await renew(both)).toBe(before.length);
    expect(await renew(both)).toBe(0);
    const [row] = await world.look<{ id: string; subject_sealed: string }>(
      `select id, subject_sealed from account_identities where account_id = $1`,
      [world.people.hr.accountId],
    );
    expect(row?.subject_sealed).toMatch(/^k2\./);
    const after = new KeyRing([next]);
    expect(after.open('identity.subject', row?.subject_sealed ?? '', row?.id ?? '')).toBe('subject-of-hr');
    // The service still has the former key alone: it knows her no more, and again once hers are back.
    expect((await signIn(user('hr'))).page).toBe(fault('not-known'));
    expect(await renew(new KeyRing([old, next]))).toBe(before.length);
    expect((await signIn(user('hr'))).page).toBe('/');
  });
});

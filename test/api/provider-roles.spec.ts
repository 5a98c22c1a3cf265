import { newId } from '@stegvis/platform';
import { SignInProvider } from '@stegvis/identity';
import { Browser, E_ID, type IdentityProvider } from '../stand-ins/identity-provider';
import { TestClient } from './support/client';
import { fault, ProviderWorld } from './support/provider-world';
import type { SmallWorld } from './support/small-world';
import type { PersonName } from './support/world-people';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let place: ProviderWorld;
let provider: IdentityProvider;
let world: SmallWorld;
beforeAll(async () => {
  place = await ProviderWorld.start();
  ({ provider, world } = place);
});
afterAll(() => place.close());
beforeEach(() => provider.set({ forge: null, away: false, silent: null }));

const user = (name: PersonName, more?: object) => place.user(name, more);
const comeBack = (browser: Browser) => place.comeBack(browser);
const end = (browser: Browser, callback: string) => place.end(browser, callback);
const signIn: ProviderWorld['signIn'] = (...how) => place.signIn(...how);
const emailOf = (browser: Browser) => place.emailOf(browser);

describe('a role that a claim gives', () => {
  const rolesOf = async (name: PersonName) =>
    world.look<{ role: string; given_by: string | null; over: boolean }>(
      `select role, given_by, valid_to is not null as over from memberships where account_id = $1 order by given_by nulls first, valid_to nulls last`,
      [world.people[name].accountId],
    );

  it('E4: comes with the claim as a dated row, ends with it, and every session ends with the change', async () => {
    const given = { groups: ['andra', 'stegvis-samordnare'] };
    const own = { role: 'analyst', given_by: null, over: false };
    const first = (await signIn(user('analyst'))).browser;
    expect(await rolesOf('analyst')).toEqual([own]);
    const second = (await signIn(user('analyst', given))).browser;
    const held = { role: 'coordinator', given_by: 'malmo', over: false };
    expect(await rolesOf('analyst')).toEqual([own, held]);
    expect(await emailOf(first)).toBeNull();
    const third = (await signIn(user('analyst', given))).browser;
    expect(await rolesOf('analyst')).toEqual([own, held]);
    expect(await emailOf(second)).toBe(world.people.analyst.email);
    await signIn(user('analyst', { groups: 'andra' }));
    expect(await rolesOf('analyst')).toEqual([own, { ...held, over: true }]);
    expect([await emailOf(second), await emailOf(third)]).toEqual([null, null]);
    await signIn(user('analyst', { groups: 'stegvis-samordnare' }));
    expect(await rolesOf('analyst')).toEqual([own, { ...held, over: true }, held]);
  });

  it('E4: is read at userinfo when the ID token has none, of the same subject alone, and a level never is', async () => {
    const given = user('colleague', { groups: ['stegvis-samordnare'] });
    const roles = async () => (await rolesOf('colleague')).map(({ role, over }) => [role, over]);
    const bare = { groups: null, email: null, email_verified: null };
    await provider.set({ forge: { claims: { ...bare, sub: 'subject-of-another' } } });
    expect((await signIn(given)).page).toBe(fault('untrusted'));
    await provider.set({ forge: { claims: { ...bare, acr: null } } });
    expect((await signIn({ ...given, claims: { ...given.claims, acr: E_ID } })).page).toBe(
      fault('assurance'),
    );
    // An address without proof in the one place and a proof in the other are none.
    await provider.set({ forge: { claims: { ...bare, email: given.claims?.['email'] } } });
    expect((await signIn({ ...given, claims: { email_verified: true } })).page).toBe(fault('not-known'));
    await provider.set({ forge: { claims: { ...bare, email_verified: true } } });
    expect((await signIn({ ...given, claims: { email: given.claims?.['email'] } })).page).toBe(
      fault('not-known'),
    );
    expect(await roles()).toEqual([['job_consultant', false]]);

    await provider.set({ forge: { claims: bare } });
    expect(await emailOf((await signIn(given)).browser)).toBe(world.people.colleague.email);
    expect(await roles()).toEqual([
      ['job_consultant', false],
      ['coordinator', false],
    ]);
    // What the ID token says is not asked for again.
    await provider.set({ forge: { claims: { groups: [] } } });
    await signIn(given);
    expect(await roles()).toEqual([
      ['job_consultant', false],
      ['coordinator', true],
    ]);
  });

  it('E3: of which userinfo says nothing, because it is away, neither comes nor goes', async () => {
    await provider.set({ forge: null });
    await signIn(user('supervisor', { groups: ['stegvis-samordnare'] }));
    const before = await rolesOf('supervisor');
    expect(before).toHaveLength(2);
    await provider.set({ forge: { claims: { groups: null } }, silent: '/me' });
    expect((await signIn(user('supervisor'))).page).toBe(fault('unavailable'));
    await provider.set({ silent: null });
    expect(await rolesOf('supervisor')).toEqual(before);
  });

  it('of two sign-ins at once is given once', async () => {
    await provider.set({ user: user('logReviewer', { groups: ['stegvis-samordnare'] }) });
    const browsers = [new Browser(), new Browser()];
    const callbacks: string[] = [];
    for (const browser of browsers) callbacks.push(await comeBack(browser));
    await Promise.all(browsers.map((browser, i) => end(browser, callbacks[i] ?? '')));
    expect((await rolesOf('logReviewer')).map(({ role }) => role)).toEqual(['log_reviewer', 'coordinator']);
  });

  it('alone lets nobody in once it is gone, and nothing that people gave is taken', async () => {
    await world.look(`update memberships set valid_to = current_date where id = $1`, [
      world.people.fk.membershipId,
    ]);
    expect((await signIn(user('fk'))).page).toBe(fault('not-known'));
    expect((await signIn(user('fk', { groups: ['stegvis-samordnare'] }))).page).toBe('/');
    expect((await signIn(user('fk', { groups: [] }))).page).toBe(fault('not-known'));
  });
});

describe('signing out', () => {
  const cookieOf = (browser: Browser) => browser.cookies(world.api.url);
  const signOut = async (cookie: string) => {
    const { text } = await new TestClient(world.api.url).send(
      {
        query:
          'mutation ($input: SignOutInput!) { signOut(input: $input) { ... on SignOutPayload { providerAddress } } }',
        variables: { input: { idempotencyKey: newId() } },
      },
      { cookie, origin: world.api.url },
    );
    return (JSON.parse(text) as { data: { signOut: { providerAddress: string | null } } }).data.signOut
      .providerAddress;
  };

  it('E4: leads to the provider, which asks, ends its own sign-in and leads back', async () => {
    const { browser } = await signIn(user('consultant'));
    // Who would sign in next is not asked for while the provider still knows her.
    await provider.set({ user: user('hr') });
    await end(browser, await comeBack(browser));
    expect(await emailOf(browser)).toBe(world.people.consultant.email);
    const address = (await signOut(cookieOf(browser))) ?? '';
    expect(await emailOf(browser)).toBeNull();
    const asked = new URL(address).searchParams;
    expect(asked.get('client_id')).toBe('stegvis');
    expect(asked.get('post_logout_redirect_uri')).toBe(`${world.api.url}/logga-in`);
    expect(asked.get('id_token_hint')).toBeNull();
    expect(await browser.confirm(address)).toBe(`${world.api.url}/logga-in`);
    await end(browser, await comeBack(browser));
    expect(await emailOf(browser)).toBe(world.people.hr.email);
  });

  it('E4: leads there also after a change of role, once, and never from a session of a password', async () => {
    const { browser } = await signIn(user('consultant'));
    const client = new TestClient(world.api.url);
    const { membershipId } = world.people.consultant;
    await client.send(
      {
        query: 'mutation ($input: ChooseMembershipInput!) { chooseMembership(input: $input) { __typename } }',
        variables: { input: { idempotencyKey: newId(), membershipId } },
      },
      { cookie: cookieOf(browser), origin: world.api.url },
    );
    const { cookie = '' } = client.headers();
    expect(cookie).not.toBe(cookieOf(browser));
    expect(await signOut(cookie)).toContain('/session/end');
    expect(await signOut(cookie)).toBeNull();
    expect(await signOut((await world.fresh('hr')).headers()['cookie'] ?? '')).toBeNull();
  });

  it('leads nowhere when it is not wanted and where the provider is away', async () => {
    const at = (more: object) =>
      new SignInProvider(
        { ...place.settings, ...more },
        `${world.api.url}/oidc/malmo/callback`,
        0,
      ).endAddress('sv');
    expect((await at({}))?.pathname).toBe('/session/end');
    expect(await at({ signOutThere: false })).toBeNull();
    await provider.set({ away: true });
    expect(await at({})).toBeNull();
  });
});

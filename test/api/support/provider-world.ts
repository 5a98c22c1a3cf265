import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId, type ProviderSettings, readConfiguration } from '@stegvis/platform';
import { Browser, E_ID, IdentityProvider, type ProviderUser } from '../../stand-ins/identity-provider';
import { TestClient } from './client';
import { type SmallWorld, startSmallWorld } from './small-world';
import type { PersonName } from './world-people';

/** Where the sign-in page says why nobody was let in. */
export const fault = (code: string): string => `/logga-in?fel=${code}`;

export const claimsOf = (email: string, more: object = {}) => ({ email, email_verified: true, ...more });

/** The small world with a provider `malmo` that people sign in with, and one, `away`, that is never there. */
export class ProviderWorld {
  private constructor(
    readonly provider: IdentityProvider,
    readonly world: SmallWorld,
    readonly environment: Readonly<Record<string, string>>,
    /** The data directory. */
    readonly folder: string,
  ) {}

  static async start(more: Readonly<Record<string, string>> = {}): Promise<ProviderWorld> {
    const folder = mkdtempSync(join(tmpdir(), 'stegvis-provider-'));
    const domainId = newId();
    const provider = await IdentityProvider.start();
    const secret = join(folder, 'secret');
    writeFileSync(secret, 'client-secret\n');
    const malmo = {
      id: 'malmo',
      name: { sv: 'Malmö stad', en: 'City of Malmö' },
      issuer: provider.issuer,
      clientId: 'stegvis',
      clientSecretFile: secret,
      emailDomains: ['world.example'],
      roles: [{ value: 'stegvis-samordnare', role: 'coordinator', domainId }],
    };
    const away = { ...malmo, id: 'away', issuer: `http://localhost:${await freePort()}`, roles: [] };
    const port = await freePort();
    const environment = {
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      STEGVIS_DATA_DIR: folder,
      OIDC_PROVIDERS: JSON.stringify([malmo, away]),
      ...more,
    };
    const world = await startSmallWorld(environment);
    await world.look(
      `insert into secrecy_domains (id, municipality_code, name, kind) values ($1, $2, 'Nämnd', 'committee')`,
      [domainId, world.places.here],
    );
    await provider.set({ redirectUris: [`${world.api.url}/oidc/malmo/callback`] });
    return new ProviderWorld(provider, world, environment, folder);
  }

  get url(): string {
    return this.world.api.url;
  }

  get settings(): ProviderSettings {
    const [first] = readConfiguration(this.environment).providers;
    if (!first) throw new Error('No provider is set');
    return first;
  }

  /** Somebody of the small world, as the provider knows her. */
  user(name: PersonName, more: object = {}): ProviderUser {
    return {
      subject: `subject-of-${name}`,
      acr: E_ID,
      claims: claimsOf(this.world.people[name].email, more),
    };
  }

  /** Up to where the provider sends the answer. */
  comeBack(browser: Browser, start = '/oidc/malmo/start'): Promise<string> {
    return browser.follow(`${this.url}${start}`, (to) => to.includes('/oidc/malmo/callback'));
  }

  /** Opens the answer's address. @returns the page of ours that it ends at. */
  async end(browser: Browser, callback: string): Promise<string> {
    return ((await browser.open(callback)).to ?? '').replace(this.url, '');
  }

  async signIn(who: ProviderUser | null, start?: string, browser = new Browser()) {
    await this.provider.set({ user: who });
    return { page: await this.end(browser, await this.comeBack(browser, start)), browser };
  }

  /** Who is signed in there. */
  async emailOf(browser: Browser): Promise<string | null> {
    const { text } = await new TestClient(this.url).send(
      { query: '{ viewer { email } }' },
      { cookie: browser.cookies(this.url), origin: this.url },
    );
    return (JSON.parse(text) as { data: { viewer: { email: string } | null } }).data.viewer?.email ?? null;
  }

  async close(): Promise<void> {
    await this.provider.stop();
    await this.world.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

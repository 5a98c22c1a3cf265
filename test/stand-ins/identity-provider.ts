import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Who signs in at the provider next, and what it says of her. */
export interface ProviderUser {
  readonly subject: string;
  readonly acr?: string;
  readonly claims?: Readonly<Record<string, unknown>>;
}

interface Change {
  /** Null: she presses "cancel". */
  readonly user?: ProviderUser | null;
  readonly redirectUris?: readonly string[];
  /** Keys that the provider publishes; the first one signs. */
  readonly published?: readonly ('first' | 'second')[];
  readonly forge?: {
    readonly claims?: Readonly<Record<string, unknown>>;
    readonly key?: 'first' | 'second' | 'stranger';
    readonly alg?: 'RS256' | 'none' | 'HS256';
  } | null;
  /** Every connection is cut. */
  readonly away?: boolean;
  /** Connections to this path alone are cut. */
  readonly silent?: string | null;
}

export const E_ID = 'http://id.elegnamnden.se/loa/1.0/loa3';

/** A real OpenID Connect provider (oidc-provider) in a process of its own. */
export class IdentityProvider {
  private asked = 0;

  private constructor(
    private readonly child: ChildProcess,
    readonly issuer: string,
  ) {}

  static async start(): Promise<IdentityProvider> {
    const child = fork(join(__dirname, 'run-identity-provider.mjs'), { execArgv: [], silent: true });
    const [{ port }] = (await once(child, 'message')) as [{ port: number }];
    return new IdentityProvider(child, `http://localhost:${port}`);
  }

  async set(change: Change): Promise<void> {
    const id = (this.asked += 1);
    const done = new Promise<void>((resolve) => {
      const listen = (message: { id?: number }): void => {
        if (message.id !== id) return;
        this.child.off('message', listen);
        resolve();
      };
      this.child.on('message', listen);
    });
    this.child.send({ id, change });
    await done;
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.disconnect();
    await ended;
  }
}

/** A browser that follows redirects between our pages and the provider's, with the cookies of each. */
export class Browser {
  private readonly jar = new Map<string, Map<string, string>>();

  /** The cookies that it sends to an address. */
  cookies(address: string): string {
    return [...(this.jar.get(new URL(address).origin) ?? [])].map(([k, v]) => `${k}=${v}`).join('; ');
  }

  /** Asks for one address and keeps its cookies; says where it leads. */
  async open(address: string, language = 'sv'): Promise<{ status: number; to: string | null }> {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: this.cookies(address), 'accept-language': language },
    });
    const { origin } = new URL(address);
    const jar = this.jar.get(origin) ?? new Map<string, string>();
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value) jar.set(name, value);
      else jar.delete(name);
    }
    this.jar.set(origin, jar);
    const to = response.headers.get('location');
    return { status: response.status, to: to === null ? null : new URL(to, address).href };
  }

  /** Says yes to what the page at an address asks. @returns where that leads. */
  async confirm(address: string): Promise<string | null> {
    const page = await fetch(address, { headers: { cookie: this.cookies(address) } });
    const form = await page.text();
    const [, action = ''] = /action="([^"]+)"/.exec(form) ?? [];
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(form) ?? [];
    const answer = await fetch(new URL(action, address), {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: this.cookies(address) },
      body: new URLSearchParams({ xsrf, logout: 'yes' }),
    });
    return answer.headers.get('location');
  }

  /** Follows redirects until an address for which `until` holds, and does not open that. */
  async follow(address: string, until: (to: string) => boolean): Promise<string> {
    let at = address;
    for (let i = 0; i < 12; i += 1) {
      const { to, status } = await this.open(at);
      if (to === null) throw new Error(`${at} answers ${status} and leads nowhere`);
      if (until(to)) return to;
      at = to;
    }
    throw new Error(`${address} leads on and on`);
  }
}

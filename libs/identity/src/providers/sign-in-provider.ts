import type { ProviderSettings } from '@stegvis/platform';
import * as oidc from 'openid-client';
import { ProviderFault } from './provider-fault';
import type { Claims } from './proven-identity';
import { lacksClaims, withUserinfo } from './userinfo-claims';

/** What must come back from the provider, and what proves that it came back to whoever asked. */
export interface ProviderFlow {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

const HOUR = 3_600_000;
/** A provider that did not answer is asked again at the earliest after this long, ms. */
const REST = 5_000;
/** Seconds that a provider has to answer. */
const PATIENCE = 10;
/** As many when nothing of ours waits for the answer but the page to go on to. */
const SHORT_PATIENCE = 2;

/**
 * One OpenID Connect provider: authorization code with PKCE, state and nonce. What it says of itself is asked for at the
 * first sign-in, since it may be away when we start; its keys at every sign-in, so that a key holds from when it comes
 * until it goes.
 */
export class SignInProvider {
  private known: { readonly metadata: oidc.ServerMetadata; readonly until: number } | null = null;
  private awayUntil = 0;

  constructor(
    readonly settings: ProviderSettings,
    /** The one address that the provider sends the answer to. */
    private readonly redirectUri: string,
    private readonly rest = REST,
  ) {}

  /** Where to send her, and what to keep until she is back. @throws ProviderFault `unavailable`. */
  async begin(language: string): Promise<{ readonly address: URL; readonly flow: ProviderFlow }> {
    const configuration = await this.configuration();
    const verifier = oidc.randomPKCECodeVerifier();
    const flow = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier };
    const address = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.redirectUri,
      response_type: 'code',
      scope: [...new Set(['openid', ...this.settings.scopes])].join(' '),
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state: flow.state,
      nonce: flow.nonce,
      ui_locales: language,
      ...(this.settings.acr.length > 0 ? { acr_values: this.settings.acr.join(' ') } : {}),
    });
    return { address, flow };
  }

  /**
   * The claims of the ID token, once signature, issuer, audience, nonce and times are verified; what is set to be read and
   * is not among them is asked of the userinfo endpoint, where there is one.
   * @param query what the provider added to the redirect address.
   * @throws ProviderFault.
   */
  async finish(query: URLSearchParams, flow: ProviderFlow): Promise<Claims> {
    const configuration = await this.configuration();
    const address = new URL(this.redirectUri);
    address.search = query.toString();
    const tokens = await oidc
      .authorizationCodeGrant(configuration, address, {
        expectedState: flow.state,
        expectedNonce: flow.nonce,
        pkceCodeVerifier: flow.verifier,
        idTokenExpected: true,
      })
      .catch((error: unknown) => {
        throw faultOf(error);
      });
    const claims = tokens.claims();
    // The library leaves a time of issue that is still to come to its caller.
    if (!claims || claims.iat > Date.now() / 1000 + this.settings.clockToleranceSeconds)
      throw new ProviderFault('untrusted', 'issued in the future');
    if (!lacksClaims(this.settings, claims) || !configuration.serverMetadata().userinfo_endpoint)
      return claims;
    const more = await oidc
      .fetchUserInfo(configuration, tokens.access_token, claims.sub)
      .catch((error: unknown) => {
        throw faultOf(error);
      });
    return withUserinfo(this.settings, claims, more);
  }

  /**
   * Where a browser ends its sign-in at the provider too (OpenID Connect RP-Initiated Logout); null where the provider has no
   * such address, does not answer soon or shall not be asked. No ID token is kept to be shown there, so it asks her first.
   */
  async endAddress(language: string): Promise<URL | null> {
    if (!this.settings.signOutThere) return null;
    try {
      const configuration = await this.configuration(SHORT_PATIENCE);
      if (!configuration.serverMetadata().end_session_endpoint) return null;
      return oidc.buildEndSessionUrl(configuration, {
        post_logout_redirect_uri: new URL('/logga-in', this.redirectUri).href,
        ui_locales: language,
      });
    } catch {
      return null;
    }
  }

  /** A configuration of its own for each use: it holds the provider's keys. */
  private async configuration(patience = PATIENCE): Promise<oidc.Configuration> {
    const { clientId, clientSecret, clientAuthentication, clockToleranceSeconds } = this.settings;
    const authentication =
      clientSecret === null
        ? oidc.None()
        : (clientAuthentication === 'post' ? oidc.ClientSecretPost : oidc.ClientSecretBasic)(clientSecret);
    const client = { [oidc.clockTolerance]: clockToleranceSeconds };
    const metadata = await this.metadata(patience);
    const configuration = new oidc.Configuration(metadata, clientId, client, authentication);
    configuration.timeout = PATIENCE;
    oidc.enableNonRepudiationChecks(configuration);
    if (this.settings.issuer.startsWith('http:')) oidc.allowInsecureRequests(configuration);
    return configuration;
  }

  private async metadata(patience: number): Promise<oidc.ServerMetadata> {
    const now = Date.now();
    if (this.known && now < this.known.until) return this.known.metadata;
    if (now < this.awayUntil) throw new ProviderFault('unavailable', 'resting');
    const { issuer, clientId } = this.settings;
    try {
      const found = await oidc.discovery(new URL(issuer), clientId, undefined, undefined, {
        timeout: patience,
        // The setting allows http for loopback addresses alone.
        ...(issuer.startsWith('http:') ? { execute: [oidc.allowInsecureRequests] } : {}),
      });
      this.known = { metadata: found.serverMetadata(), until: now + HOUR };
      return this.known.metadata;
    } catch (error) {
      this.awayUntil = now + this.rest;
      throw new ProviderFault('unavailable', (error as Error).message);
    }
  }
}

const faultOf = (error: unknown): ProviderFault => {
  if (error instanceof oidc.AuthorizationResponseError) return new ProviderFault('refused', error.error);
  // The token endpoint refuses a code that was used, is too old or came with another verifier.
  if (error instanceof oidc.ResponseBodyError)
    return new ProviderFault(error.error === 'invalid_grant' ? 'again' : 'unavailable', error.error);
  const { code = '', name, cause } = error as Error & { readonly code?: string };
  // `fetch` says with a bare TypeError that nobody answers.
  const silent = [name, (cause as Error | undefined)?.name].includes('TypeError');
  const away = silent || /TIMEOUT|ABORT|RESPONSE_IS_NOT|CHALLENGE/.test(code);
  return new ProviderFault(away ? 'unavailable' : 'untrusted', code || 'no answer');
};

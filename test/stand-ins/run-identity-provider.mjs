// A real OpenID Connect provider in a process of its own, told by messages who signs in and what shall be wrong. Plain Node,
// since the provider is made of modules that Jest would have to translate.
import { createServer } from 'node:http';
import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import Provider from 'oidc-provider';
import MemoryAdapter from 'oidc-provider/lib/adapters/memory_adapter.js';

const newKey = (kid) => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  kid,
  alg: 'RS256',
  use: 'sig',
});

const port = () => server.address().port;
const keys = { first: newKey('first'), second: newKey('second'), stranger: newKey('first') };
/** What the test has asked for last; `forge` changes the ID token on its way out; a claim that is null is left out. */
let state = { user: null, redirectUris: [], published: ['first'], forge: null, away: false, silent: null };
let provider = null;

/** One store for all that are made: what was begun goes on after the keys have changed. */
class SharedAdapter extends MemoryAdapter {
  constructor(model) {
    super(model);
  }
}

const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The token as the provider made it, with other claims or another signature. */
const forged = (token, { claims = {}, key = 'first', alg = 'RS256' }) => {
  const [, body] = token.split('.');
  const header = alg === 'none' ? { alg } : { alg, kid: keys[key].kid };
  const changed = Object.entries({ ...JSON.parse(Buffer.from(body, 'base64url')), ...claims });
  const kept = Object.fromEntries(changed.filter(([, value]) => value !== null));
  const text = `${encode(header)}.${encode(kept)}`;
  if (alg === 'none') return `${text}.`;
  const signature =
    alg === 'HS256'
      ? createHmac('sha256', 'client-secret').update(text).digest()
      : sign('sha256', Buffer.from(text), { key: keys[key], format: 'jwk' });
  return `${text}.${signature.toString('base64url')}`;
};

const make = () => {
  const made = new Provider(`http://localhost:${port()}`, {
    adapter: SharedAdapter,
    jwks: { keys: state.published.map((name) => keys[name]) },
    clients: [
      {
        client_id: 'stegvis',
        client_secret: 'client-secret',
        redirect_uris: state.redirectUris,
        post_logout_redirect_uris: state.redirectUris.map((uri) => new URL('/logga-in', uri).href),
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub', 'acr', 'email', 'email_verified', 'groups'] },
    scopes: ['openid', 'profile', 'email'],
    acrValues: ['http://id.elegnamnden.se/loa/1.0/loa3', 'low'],
    conformIdTokenClaims: false,
    cookies: { keys: ['provider'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_ctx, id) => ({
      accountId: id,
      claims: () => ({ sub: id, ...state.user.claims }),
    }),
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client.clientId,
        accountId: ctx.oidc.session.accountId,
      });
      grant.addOIDCScope('openid profile email');
      grant.addOIDCClaims(['acr', 'email', 'email_verified', 'groups']);
      await grant.save();
      return grant;
    },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
  });
  made.use(async (ctx, next) => {
    await next();
    if (state.forge && ctx.oidc?.route === 'token' && ctx.body?.id_token)
      ctx.body.id_token = forged(ctx.body.id_token, state.forge);
  });
  return made;
};

const server = createServer(async (request, response) => {
  if (state.away || (state.silent && request.url.startsWith(state.silent)))
    return void request.socket.destroy();
  if (!request.url.startsWith('/interaction/')) return void provider.callback()(request, response);
  const result = state.user
    ? { login: { accountId: state.user.subject, acr: state.user.acr, remember: false } }
    : { error: 'access_denied' };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
});

process.on('message', ({ id, change }) => {
  state = { ...state, ...change };
  if (change.redirectUris || change.published) provider = make();
  process.send({ id });
});
process.on('disconnect', () => process.exit(0));
server.listen(0, '127.0.0.1', () => process.send({ port: port() }));

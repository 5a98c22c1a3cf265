import {
  cacheExchange,
  Client,
  fetchExchange,
  mapExchange,
  type CombinedError,
  type Operation,
  type OperationContext,
  type TypedDocumentNode,
} from 'urql';
import { signInAddress } from '../session/sign-in-address';
import { noteAnswer, noteSessionEnded } from '../session/session-clock';
import type { Language } from '../i18n/fill-message';
import { setConnectionLost } from './connection';

/** True when the server says that nobody is signed in (any more). */
export function isUnauthenticated(error: CombinedError | undefined): boolean {
  return Boolean(
    error?.response?.status === 401 ||
    error?.graphQLErrors.some((one) => one.extensions['code'] === 'UNAUTHENTICATED'),
  );
}

/** Hash of a registered document (gql/persisted-documents.json); production mode looks documents up by it. */
function documentHash(query: unknown): string | undefined {
  const meta = (query as TypedDocumentNode & { __meta__?: Record<string, unknown> }).__meta__;
  return typeof meta?.['hash'] === 'string' ? meta['hash'] : undefined;
}

/** Context of what a page asks by itself: it keeps no session from ending at rest (security E4). */
export const unattended = { requestPolicy: 'network-only', unattended: true } as const;

const isUnattended = (context: OperationContext): boolean => context['unattended'] === true;

const withUnattendedHeader = (operation: Operation): Operation => {
  const { fetchOptions } = operation.context;
  const options = typeof fetchOptions === 'function' ? fetchOptions() : fetchOptions;
  const headers = { ...(options?.headers as Record<string, string>), 'x-stegvis-unattended': '1' };
  return { ...operation, context: { ...operation.context, fetchOptions: { ...options, headers } } };
};

const sessionAndConnection = mapExchange({
  onOperation(given) {
    const operation = isUnattended(given.context) ? withUnattendedHeader(given) : given;
    const hash = documentHash(operation.query);
    return hash
      ? { ...operation, extensions: { ...operation.extensions, stegvisDocument: hash } }
      : operation;
  },
  onResult(result) {
    const { error } = result;
    setConnectionLost(Boolean(error?.networkError) && !error?.response);
    // Signing in answers for itself; everything else leads to the sign-in page, which leads back.
    // On a page that is open a dialog does it over the page instead, so that nothing typed is lost (security E4).
    if (!isUnauthenticated(error)) {
      if (!error?.networkError && !isUnattended(result.operation.context)) noteAnswer();
    } else if (!noteSessionEnded() && !window.location.pathname.startsWith('/logga-in'))
      window.location.assign(signInAddress());
  },
});

/**
 * Session cookie, and a header that no foreign form can set (cross-site request forgery, security.md).
 * Lists show what is cached and ask again at once, so a change by anyone shows on the next look.
 * The server words labels and faults in `language`, the one on screen, whatever the browser's own is; another language
 * takes another client, so that no text of the former stays in the cache.
 */
export function createClient(language: Language): Client {
  return new Client({
    url: '/graphql',
    requestPolicy: 'cache-and-network',
    preferGetMethod: false,
    fetchOptions: {
      credentials: 'same-origin',
      headers: { 'x-stegvis-request': '1', 'accept-language': language },
    },
    exchanges: [cacheExchange, sessionAndConnection, fetchExchange],
  });
}

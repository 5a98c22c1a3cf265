import { unwrapResolverError } from '@apollo/server/errors';
import {
  ExpectedError,
  isRefusedByPolicy,
  isUnavailable,
  type Language,
  type Logger,
  messageText,
  type RequestContext,
  toProblem,
} from '@stegvis/platform';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

const CODES: Readonly<Record<string, string>> = {
  unauthenticated: 'UNAUTHENTICATED',
  unavailable: 'UNAVAILABLE',
};
const CLIENT_FAULTS = new Set([
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'OPERATION_RESOLUTION_FAILURE',
]);
/** What graphql-js adds after fifty wrong values of one request; the fifty before it name their fields. */
const CUT_SHORT = /^Too many errors processing variables/;

export interface ErrorContext {
  readonly language: Language;
  readonly requestId: string;
}

/**
 * The one place that turns an error into what leaves the server (security E1): a stable code, words in the reader's
 * language, the request id; never SQL, a constraint, a stack, or the text of a library.
 */
export const toPublicError = (
  formatted: GraphQLFormattedError,
  error: unknown,
  context: ErrorContext,
  log: Logger,
): GraphQLFormattedError => {
  const original = unwrapResolverError(error);
  const { language, requestId } = context;
  const path = formatted.path ? { path: formatted.path } : {};
  const give = (
    code: string,
    message: string,
    more: Record<string, unknown> = {},
  ): GraphQLFormattedError => ({ message, ...path, extensions: { code, requestId, ...more } });

  if (original instanceof ExpectedError) {
    const code = CODES[original.problem];
    if (code) return give(code, messageText(language, original.problem));
    const problem = toProblem(original, { language, requestId } as RequestContext);
    return give(problem.code, problem.message, 'fields' in problem ? { fields: problem.fields } : {});
  }
  if (isUnavailable(original)) {
    log.error({ requestId, err: summary(original) }, 'the database is away');
    return give('UNAVAILABLE', messageText(language, 'unavailable'));
  }
  if (isRefusedByPolicy(original)) return give('NOT_FOUND', messageText(language, 'not-found'));
  const reason = reasonOf(error);
  if (reason)
    return give('BAD_USER_INPUT', messageText(language, reason), {
      fields: [
        { path: fieldOf(formatted.message, error), code: reason, message: messageText(language, reason) },
      ],
    });
  if (
    CLIENT_FAULTS.has(String(formatted.extensions?.['code'])) ||
    formatted.extensions?.['code'] === 'BAD_USER_INPUT' ||
    CUT_SHORT.test(formatted.message)
  ) {
    return give('BAD_USER_INPUT', messageText(language, 'request-malformed'));
  }
  log.error({ requestId, err: summary(original) }, 'unexpected error');
  return give('INTERNAL', messageText(language, 'internal'));
};

/** A variable or literal of the wrong type: our scalars give their own reason, the built-in ones are all `value-malformed`. */
const reasonOf = (error: unknown): string | null => {
  if (!(error instanceof GraphQLError)) return null;
  const own =
    (error.originalError as GraphQLError | undefined)?.extensions?.['reason'] ?? error.extensions['reason'];
  if (typeof own === 'string') return own;
  return /^Variable "\$|Expected value of type|cannot represent|Expected type/.test(error.message)
    ? 'value-malformed'
    : null;
};

/** `input.demands[0].level` becomes `demands.0.level`; a variable by itself is its own name. */
const fieldOf = (message: string, error: unknown): string => {
  const at = / at "([^"]{1,200})"/.exec(message)?.[1] ?? /^Variable "\$(\w{1,60})"/.exec(message)?.[1];
  const within = /Field "(\w{1,60})" (?:of required type|is not defined by type)/.exec(message)?.[1];
  const argument =
    error instanceof GraphQLError
      ? error.nodes?.map((node) => ('name' in node ? node.name?.value : undefined)).find(Boolean)
      : undefined;
  const path = (at ?? argument ?? 'input').replace(/\[(\d+)\]/g, '.$1').replace(/^input\.(?=.)/, '');
  return within ? (path === 'input' ? within : `${path}.${within}`) : path;
};

const summary = (error: unknown) =>
  error instanceof Error
    ? {
        type: error.name,
        message: error.message.slice(0, 500),
        stack: error.stack?.split('\n').slice(0, 12).join(' | '),
      }
    : { type: typeof error };

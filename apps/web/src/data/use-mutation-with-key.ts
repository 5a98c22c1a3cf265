import { useCallback, useRef, useState } from 'react';
import { useClient, type TypedDocumentNode } from 'urql';
import { readProblem, type Problem } from './problems';
import { isUnauthenticated } from './client';

type Answer = { readonly __typename?: string | undefined };
type Input<Variables> = Variables extends { input: infer I } ? I : never;
type Payload<A> = A extends { __typename: `${string}Problem` }
  ? never
  : A extends { ' $fragmentRefs'?: { ProblemPartsFragment: unknown } }
    ? never
    : A;

/** How an attempt ended. `unknown`: no answer came, so nobody knows yet (W8); `retry` asks again with the same key. */
export type Outcome<A> =
  | Readonly<{ state: 'done'; payload: A }>
  | Readonly<{ state: 'problem'; problem: Problem }>
  | Readonly<{ state: 'unknown' }>;

export type MutationState = Readonly<{ busy: boolean; unknown: boolean; problem: Problem | null }>;

/**
 * A short number for an input, so that the same wish is recognised whatever the order of its fields. It is kept in the
 * browser, so the words themselves, which may be a name or a number, are not in it.
 */
export function fingerprint(input: unknown): string {
  return digest(
    JSON.stringify(input, (_key, value: unknown) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    ),
  );
}

/** Fifty-three bits of a text (two 32-bit multiplicative hashes): enough to tell two wishes of one tab apart. */
function digest(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return ((2097151 & b) * 4294967296 + (a >>> 0)).toString(36);
}

/** Kept over a reload of the page, so that a wish whose fate is unknown is never carried out twice (W7). */
function keyFor(name: string, input: unknown): string {
  const slot = `stegvis.key.${name}`;
  const print = fingerprint(input);
  try {
    const saved = JSON.parse(sessionStorage.getItem(slot) ?? 'null') as {
      print?: string;
      key?: string;
    } | null;
    if (saved?.print === print && saved.key) return saved.key;
    const key = crypto.randomUUID();
    sessionStorage.setItem(slot, JSON.stringify({ print, key }));
    return key;
  } catch {
    return crypto.randomUUID();
  }
}

function forget(name: string): void {
  try {
    sessionStorage.removeItem(`stegvis.key.${name}`);
  } catch {
    // No storage, nothing kept.
  }
}

/**
 * A mutation that can be tried again without being done twice.
 *
 *     const [save, { busy, problem, unknown }, retry] = useMutationWithKey(SaveOrganisation, 'saveOrganisation');
 *     const outcome = await save({ name, type });        // without idempotencyKey: the hook makes it before the first try
 *     if (outcome.state === 'done') navigate(`/arbetsgivare/${outcome.payload.organisation.id}`);
 *
 * `field` is the mutation's name in the schema. `problem` carries field errors (fieldError(problem, 'name')).
 * After `unknown` show <UnknownOutcome onRetry={retry}/>. Never claims success or failure that it does not know.
 */
export function useMutationWithKey<
  Data extends Record<string, unknown>,
  Variables extends { input: { idempotencyKey: string } },
  Field extends keyof Data & string,
>(document: TypedDocumentNode<Data, Variables>, field: Field) {
  type A = Payload<NonNullable<Data[Field]>>;
  const client = useClient();
  const [state, setState] = useState<MutationState>({ busy: false, unknown: false, problem: null });
  const last = useRef<Omit<Input<Variables>, 'idempotencyKey'> | null>(null);

  const run = useCallback(
    async (input: Omit<Input<Variables>, 'idempotencyKey'>): Promise<Outcome<A>> => {
      last.current = input;
      setState({ busy: true, unknown: false, problem: null });
      const variables = { input: { ...input, idempotencyKey: keyFor(field, input) } } as unknown as Variables;
      const result = await client.mutation(document, variables).toPromise();
      const answer = result.data?.[field] as (Answer & A) | undefined;
      if (isUnauthenticated(result.error)) {
        // She signs in again over the page; the same press then goes through with the same key.
        setState({ busy: false, unknown: false, problem: null });
        return { state: 'unknown' };
      }
      if (!answer && !result.error?.graphQLErrors.length) {
        setState({ busy: false, unknown: true, problem: null });
        return { state: 'unknown' };
      }
      const problem = readProblem(answer) ?? (answer ? null : errorAsProblem(result.error?.graphQLErrors[0]));
      if (!isRetryable(problem)) forget(field);
      setState({ busy: false, unknown: false, problem });
      return problem ? { state: 'problem', problem } : { state: 'done', payload: answer as A };
    },
    [client, document, field],
  );

  const retry = useCallback(async () => (last.current ? run(last.current) : undefined), [run]);
  const clear = useCallback(() => setState({ busy: false, unknown: false, problem: null }), []);
  return [run, state, retry, clear] as const;
}

/** The first try may still be under way (CONFLICT without a version) or the server was busy: the next try keeps the key. */
function isRetryable(problem: Problem | null): boolean {
  if (!problem) return false;
  return problem.code === 'UNAVAILABLE' || (problem.code === 'CONFLICT' && problem.currentVersion == null);
}

/** A fault outside the union (malformed value, server fault) in the same shape; its message is fit for the reader. */
function errorAsProblem(
  error: { message: string; extensions: Record<string, unknown> } | undefined,
): Problem {
  const { code, requestId, fields } = error?.extensions ?? {};
  return {
    kind: 'Error',
    code: typeof code === 'string' ? code : 'UNAVAILABLE',
    message: error?.message ?? '',
    requestId: typeof requestId === 'string' ? requestId : '',
    fields: Array.isArray(fields) ? (fields as Problem['fields']) : [],
  };
}

/** One field that the server did not accept: `path` as in the input ("content.title"), `message` in the reader's language. */
export type FieldFault = Readonly<{ path: string; code: string; message: string }>;

/** What the server answered instead of a payload. */
export type Problem = Readonly<{
  kind: string;
  code: string;
  message: string;
  requestId: string;
  fields: readonly FieldFault[];
  currentVersion?: number | null;
  retryAfterSeconds?: number;
}>;

type Answer = Readonly<{ __typename?: string | undefined }>;

/** Tells a problem of a result union from its payload: the schema names every problem `…Problem`. */
export function isProblem(answer: Answer | null | undefined): boolean {
  return answer?.__typename?.endsWith('Problem') ?? false;
}

/** Reads a problem in one shape, whatever its type. Null for a payload. */
export function readProblem(answer: Answer | null | undefined): Problem | null {
  if (!answer || !isProblem(answer)) return null;
  const raw = answer as Answer & Partial<Problem>;
  return {
    kind: raw.__typename ?? 'Problem',
    code: raw.code ?? 'BAD_USER_INPUT',
    message: raw.message ?? '',
    requestId: raw.requestId ?? '',
    fields: raw.fields ?? [],
    ...(raw.currentVersion === undefined ? {} : { currentVersion: raw.currentVersion }),
    ...(raw.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: raw.retryAfterSeconds }),
  };
}

/** The fault of one field, by the end of its path: `fieldError(problem, 'title')` finds "input.content.title". */
export function fieldError(problem: Problem | null, path: string): string | undefined {
  return problem?.fields.find((field) => field.path === path || field.path.endsWith(`.${path}`))?.message;
}

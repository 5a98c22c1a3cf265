/** One field of the input that cannot be taken. `code` is stable and is turned into the reader's words at the edge. */
export interface FieldError {
  /** Path in the input, for instance `content.demands.3.level`. */
  readonly path: string;
  /** Key of the message catalogue, for instance `level-out-of-range`. */
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** An outcome that the caller must expect; becomes a member of the mutation's result union, never a 500. */
export abstract class ExpectedError extends Error {
  abstract readonly problem:
    | 'input'
    | 'not-found'
    | 'forbidden'
    | 'conflict'
    | 'rule'
    | 'rate-limited'
    | 'unauthenticated'
    | 'unavailable';
}

/** The input is malformed or breaks a limit: every wrong field is named at once. */
export class InputError extends ExpectedError {
  readonly problem = 'input';
  constructor(readonly fields: readonly FieldError[]) {
    super(`Bad input: ${fields.map((f) => `${f.path} ${f.code}`).join(', ')}`);
  }
}

/** Absent or not allowed: deliberately one answer (security E2, R-060). */
export class NotFoundError extends ExpectedError {
  readonly problem = 'not-found';
}

/** Only for operations whose existence is public (security E1). */
export class ForbiddenError extends ExpectedError {
  readonly problem = 'forbidden';
}

export class UnauthenticatedError extends ExpectedError {
  readonly problem = 'unauthenticated';
}

/** Somebody else was first. `currentVersion` lets the screen show what changed (reliability W5). */
export class ConflictError extends ExpectedError {
  readonly problem = 'conflict';
  constructor(
    readonly code: string = 'try-again',
    readonly currentVersion: number | null = null,
  ) {
    super(`Conflict: ${code}`);
  }
}

/** A rule of rules.md refuses; `rule` is its id (for instance R-008). */
export class RuleError extends ExpectedError {
  readonly problem = 'rule';
  constructor(
    readonly rule: string,
    readonly code: string,
    readonly fields: readonly FieldError[] = [],
  ) {
    super(`Rule ${rule}: ${code}`);
  }
}

export class RateLimitedError extends ExpectedError {
  readonly problem = 'rate-limited';
  constructor(readonly retryAfterSeconds: number) {
    super('Rate limited');
  }
}

export class UnavailableError extends ExpectedError {
  readonly problem = 'unavailable';
}

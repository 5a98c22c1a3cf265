import { QueryFailedError } from 'typeorm';

interface PostgresError {
  readonly code?: string;
  readonly constraint?: string;
}

const driverError = (error: unknown): PostgresError =>
  error instanceof QueryFailedError ? ((error.driverError as PostgresError | undefined) ?? {}) : {};

/** 40001 serialization_failure, 40P01 deadlock_detected. */
export const isSerialisationFailure = (error: unknown): boolean =>
  ['40001', '40P01'].includes(driverError(error).code ?? '');

/** 23505 unique_violation, by constraint name where given. */
export const isUniqueViolation = (error: unknown, constraint?: string): boolean => {
  const { code, constraint: broken } = driverError(error);
  return code === '23505' && (constraint === undefined || broken === constraint);
};

/** 23514 check_violation, by constraint name where given. */
export const isCheckViolation = (error: unknown, constraint?: string): boolean => {
  const { code, constraint: broken } = driverError(error);
  return code === '23514' && (constraint === undefined || broken === constraint);
};

/** 23P01 exclusion_violation, by constraint name where given. */
export const isExclusionViolation = (error: unknown, constraint?: string): boolean => {
  const { code, constraint: broken } = driverError(error);
  return code === '23P01' && (constraint === undefined || broken === constraint);
};

/** 23503 foreign_key_violation: something still names the row, or what it names is not there. */
export const isForeignKeyViolation = (error: unknown): boolean => driverError(error).code === '23503';

/** 42501: a row-level policy or a missing grant refused a write. */
export const isRefusedByPolicy = (error: unknown): boolean => driverError(error).code === '42501';

/** Class 08, 57P0x and 53x00, refused sockets, and a time-out of D11 (57014, 55P03): the server is away, full, stopping or busy. */
export const isUnavailable = (error: unknown): boolean => {
  const code = driverError(error).code ?? (error as { code?: string } | null)?.code ?? '';
  return (
    /^(08|57P|53|57014|55P03)/.test(code) ||
    ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND'].includes(code)
  );
};

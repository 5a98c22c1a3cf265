import { v7, validate } from 'uuid';
import { InputError } from './errors/expected-errors';

/** A new row id: UUID version 7 (RFC 9562), made in code because PostgreSQL 15 has no such function. */
export const newId = (): string => v7();

/** True for a UUID in its usual writing. */
export const isId = (value: unknown): value is string => typeof value === 'string' && validate(value);

/** @throws InputError naming `path` unless `value` is a UUID (security D8: null, empty and malformed ids never reach a query). */
export const requireId = (value: unknown, path: string): string => {
  if (!isId(value)) throw new InputError([{ path, code: 'id-malformed' }]);
  return value.toLowerCase();
};

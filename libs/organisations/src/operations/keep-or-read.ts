/**
 * A field of an input on an edit: left out, it stays as it is; given, it is checked; null clears it.
 * @param now what is stored, null when the row is new.
 */
export const keepOrRead = <V, T>(
  value: V | undefined,
  now: T | null,
  read: (value: V) => T | null,
): T | null => (value === undefined ? now : read(value));

import type { FieldError, KeyRing } from '@stegvis/platform';

/** For what the keys of the service seal what stood in a file, and what is said of it (security E5). */
const OF_FILE = 'imports.file';

/** Cells as they are stored; they open for their own row alone. */
export const sealCells = (keys: KeyRing, cells: readonly string[], owner: string): string =>
  keys.seal(OF_FILE, JSON.stringify(cells), owner);

/** Cells of a row; none when they are no longer kept. */
export const openCells = (keys: KeyRing, sealed: string | null, owner: string): readonly string[] =>
  sealed === null ? [] : (JSON.parse(keys.open(OF_FILE, sealed, owner)) as readonly string[]);

/** Notes may repeat what stood in a cell, so they are sealed as it is. */
export const sealNotes = (keys: KeyRing, notes: readonly FieldError[], owner: string): string | null =>
  notes.length === 0 ? null : keys.seal(OF_FILE, JSON.stringify(notes), `${owner} notes`);

export const openNotes = (keys: KeyRing, sealed: string | null, owner: string): readonly FieldError[] =>
  sealed === null ? [] : (JSON.parse(keys.open(OF_FILE, sealed, `${owner} notes`)) as readonly FieldError[]);

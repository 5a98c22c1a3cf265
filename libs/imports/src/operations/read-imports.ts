import {
  decodeCursor,
  InputError,
  isId,
  type KeyRing,
  type Page,
  pageSize,
  requireId,
  toPage,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { ImportState } from '../domain/life-cycle';
import type { Mapping } from '../domain/suggest-mapping';
import type { ImportKind } from '../kinds/kind';
import { findImport, IMPORT_COLUMNS, type ImportRow } from '../storage/find-import';
import { openCells } from '../storage/sealed-rows';

/** How many rows came to what. */
export interface ImportCounts {
  readonly rows: number;
  /** By trying them: new, here already, refused. */
  readonly foundNew: number;
  readonly foundKnown: number;
  readonly foundRefused: number;
  /** Rows that are done, whatever came of them: the progress of a run. */
  readonly done: number;
  readonly made: number;
  readonly refused: number;
  readonly takenBack: number;
  readonly kept: number;
}

/** An import to her whose it is. */
export interface ImportFacts {
  readonly id: string;
  readonly kind: ImportKind;
  readonly state: ImportState;
  readonly version: number;
  readonly createdAt: Date;
  readonly doneAt: Date | null;
  readonly mapping: Mapping;
  readonly headings: readonly string[];
  readonly counts: ImportCounts;
}

const COUNTS = `
  select import_id as "importId", count(*)::int as rows,
    count(*) filter (where found = 'new')::int as "foundNew", count(*) filter (where found = 'known')::int as "foundKnown",
    count(*) filter (where found = 'refused')::int as "foundRefused", count(*) filter (where result is not null)::int as done,
    count(*) filter (where result = 'made')::int as made, count(*) filter (where result = 'refused')::int as refused,
    count(*) filter (where result = 'taken_back')::int as "takenBack", count(*) filter (where result = 'kept')::int as kept
  from import_rows where import_id = any($1) group by import_id`;

const NONE: ImportCounts = {
  rows: 0,
  foundNew: 0,
  foundKnown: 0,
  foundRefused: 0,
  done: 0,
  made: 0,
  refused: 0,
  takenBack: 0,
  kept: 0,
};

const withCounts = async (
  transaction: EntityManager,
  keys: KeyRing,
  rows: readonly ImportRow[],
): Promise<readonly ImportFacts[]> => {
  const counts = await transaction.query<(ImportCounts & { importId: string })[]>(COUNTS, [
    rows.map(({ id }) => id),
  ]);
  return rows.map((row) => {
    const of = counts.find(({ importId }) => importId === row.id);
    return {
      id: row.id,
      kind: row.kind,
      state: row.state,
      version: row.version,
      createdAt: row.createdAt,
      doneAt: row.doneAt,
      mapping: row.mapping,
      headings: openCells(keys, row.headings, row.id),
      counts: of ?? NONE,
    };
  });
};

/** One's own import; null when it is absent or somebody else's: two statements. */
export const readImport = async (
  transaction: EntityManager,
  keys: KeyRing,
  id: string,
): Promise<ImportFacts | null> => {
  const row = await findImport(transaction, requireId(id, 'id'));
  return row ? ((await withCounts(transaction, keys, [row]))[0] ?? null) : null;
};

/** One's own imports, the newest first: three statements. @throws InputError naming `first` or `after`. */
export const listImports = async (
  transaction: EntityManager,
  keys: KeyRing,
  args: { readonly first?: number | null; readonly after?: string | null },
): Promise<Page<ImportFacts>> => {
  const size = pageSize(args.first);
  const after = decodeCursor(args.after, 1);
  if (after !== null && !isId(after[0])) throw new InputError([{ path: 'after', code: 'cursor-unknown' }]);
  const [all] = await transaction.query<{ n: number }[]>(`select count(*)::int as n from imports`);
  // An id of version 7 begins with its time, so its order is the order in which they were begun.
  const rows = await transaction.query<ImportRow[]>(
    `select ${IMPORT_COLUMNS} from imports where ($1::uuid is null or id < $1) order by id desc limit $2`,
    [after?.[0] ?? null, size + 1],
  );
  return toPage(await withCounts(transaction, keys, rows), size, all?.n ?? 0, ({ id }) => [id]);
};

import {
  decodeCursor,
  type FieldError,
  InputError,
  type KeyRing,
  type Page,
  pageSize,
  requireId,
  toPage,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { openCells, openNotes } from '../storage/sealed-rows';

export const ROW_OUTCOMES = ['new', 'known', 'refused', 'made', 'taken_back', 'kept'] as const;
export type RowOutcomeCode = (typeof ROW_OUTCOMES)[number];

/** A row of a file: what stood in it, and what came of it or would come of it. */
export interface RowFacts {
  readonly id: string;
  /** The line of the file. */
  readonly number: number;
  /** Null before it is tried. */
  readonly outcome: RowOutcomeCode | null;
  /** Empty when it is brought in: it is read where it came to stand. */
  readonly cells: readonly string[];
  readonly notes: readonly FieldError[];
  readonly organisationId: string | null;
}

interface StoredRow {
  readonly id: string;
  readonly number: number;
  readonly outcome: RowOutcomeCode | null;
  readonly sealed: string | null;
  readonly notes: string | null;
  readonly organisationId: string | null;
}

const COLUMNS = `id, number, coalesce(result, found) as outcome, sealed, notes, organisation_id as "organisationId"`;

const opened = (keys: KeyRing, row: StoredRow): RowFacts => ({
  id: row.id,
  number: row.number,
  outcome: row.outcome,
  cells: openCells(keys, row.sealed, row.id),
  notes: openNotes(keys, row.notes, row.id),
  organisationId: row.organisationId,
});

/**
 * Rows of one's own import in the order of the file, all or those of one outcome: two statements; none of an import that is
 * absent or somebody else's.
 * @throws InputError naming `importId`, `first` or `after`.
 */
export const listRows = async (
  transaction: EntityManager,
  keys: KeyRing,
  args: {
    readonly importId: string;
    readonly outcome?: RowOutcomeCode | null;
    readonly first?: number | null;
    readonly after?: string | null;
  },
): Promise<Page<RowFacts>> => {
  const importId = requireId(args.importId, 'importId');
  const size = pageSize(args.first);
  const after = decodeCursor(args.after, 1)?.[0] ?? 0;
  if (typeof after !== 'number' || !Number.isInteger(after) || after < 0 || after > 2_000_000_000)
    throw new InputError([{ path: 'after', code: 'cursor-unknown' }]);
  const which = `import_id = $1 and ($2::text is null or coalesce(result, found) = $2)`;
  const [all] = await transaction.query<{ n: number }[]>(
    `select count(*)::int as n from import_rows where ${which}`,
    [importId, args.outcome ?? null],
  );
  const rows = await transaction.query<StoredRow[]>(
    `select ${COLUMNS} from import_rows where ${which} and number > $3 order by number limit $4`,
    [importId, args.outcome ?? null, after, size + 1],
  );
  return toPage(
    rows.map((row) => opened(keys, row)),
    size,
    all?.n ?? 0,
    ({ number }) => [number],
  );
};

/** Every row that has something to be said of it, for the report: one statement. */
export const readNotedRows = async (
  transaction: EntityManager,
  keys: KeyRing,
  importId: string,
): Promise<readonly RowFacts[]> => {
  const rows = await transaction.query<StoredRow[]>(
    `select ${COLUMNS} from import_rows where import_id = $1 and notes is not null order by number`,
    [importId],
  );
  return rows.map((row) => opened(keys, row));
};

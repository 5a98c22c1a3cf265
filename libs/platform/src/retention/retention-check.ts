import type { DataSource } from 'typeorm';
import { RETENTION_RULES } from './retention-rules';
import type { TableRetention } from './table-retention';

/** The list of migrations holds no personal data and is excepted by name, as in the check of row-level security. */
const EXCEPTED_TABLES = ['migrations'];

interface StoredTable {
  readonly table: string;
  readonly columns: readonly string[];
  /** Points at participants, or has a column of their id. */
  readonly about_person: boolean;
}

/**
 * What is wrong with the declarations of retention, by the catalogue of PostgreSQL (security R1): a table without one,
 * one without a table, one declared twice, a table about persons that says not how, a column that is not there. Empty
 * when every table is declared; the API is not ready otherwise.
 */
export const retentionFaults = async (
  source: Pick<DataSource, 'query'>,
  declarations: readonly TableRetention[],
): Promise<readonly string[]> => {
  const stored = await source.query<StoredTable[]>(
    `select c.relname as "table", array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
       c.relname <> 'participants' and (
         exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'participant_id' and not a.attisdropped)
         or exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and k.confrelid = 'stegvis.participants'::regclass)) as about_person
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'stegvis' and c.relkind in ('r', 'p') and not c.relispartition and not c.relname = any($1)`,
    [EXCEPTED_TABLES],
  );
  const tables = new Map(stored.map((s) => [s.table, s]));
  const names = declarations.map((d) => d.table);
  return [
    ...stored.filter((s) => !names.includes(s.table)).map((s) => `no retention is declared: ${s.table}`),
    ...names.filter((name) => !tables.has(name)).map((name) => `retention without a table: ${name}`),
    ...names
      .filter((name, i) => names.indexOf(name) !== i)
      .map((name) => `retention declared twice: ${name}`),
    ...declarations.flatMap((d) => faultsOf(d, tables.get(d.table))),
  ].sort();
};

const faultsOf = (declared: TableRetention, stored: StoredTable | undefined): readonly string[] => {
  if (!stored) return [];
  const { table, person } = declared;
  // The access log is sealed: no service may cut it, so nothing thins it row by row (security L3).
  const timed =
    RETENTION_RULES[declared.rule].keep !== null &&
    declared.rule !== 'case_file' &&
    declared.rule !== 'access_log';
  return [
    ...(stored.about_person && !person ? [`is about persons and does not say how: ${table}`] : []),
    ...(person && !stored.columns.includes(person.column)
      ? [`no such column: ${table}.${person.column}`]
      : []),
    ...(timed && declared.over === undefined ? [`has a time and does not say from when: ${table}`] : []),
    ...(declared.rule === 'case_file' && !person ? [`belongs to a case and to no person: ${table}`] : []),
  ];
};

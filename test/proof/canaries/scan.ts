import type { SmallWorld } from '../../api/support/small-world';
import {
  homeOf,
  nameOf,
  numberOf,
  PARTICIPANTS,
  presentedOf,
  secretOf,
} from '../../api/support/world-people';
import { PERSON_COLUMNS, TABLE_CLASSES } from '../matrix/table-classes';
import { NEEDS_NO_MARK } from './allowed-places';

/** Marks that say who somebody is; an id says it to nobody who may not read her row. */
export const ALL_MARKS: readonly string[] = PARTICIPANTS.flatMap((who) => [
  nameOf(who).givenName,
  nameOf(who).familyName,
  secretOf(who),
  presentedOf(who),
  numberOf(who),
  numberOf(who).slice(2),
  `${numberOf(who).slice(0, 8)}-${numberOf(who).slice(8)}`,
  String(homeOf(who).latitude),
  String(homeOf(who).longitude),
]);

export const marksIn = (text: string): readonly string[] => ALL_MARKS.filter((mark) => text.includes(mark));

/** `table.column` of every place in any schema of the database where a mark of a person is, in whatever type. */
export const markedPlaces = async (world: Pick<SmallWorld, 'look'>): Promise<readonly string[]> => {
  const tables = await world.look<{ schema: string; name: string }>(
    `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'm') and not c.relispartition and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') order by 1, 2`,
  );
  const places: string[] = [];
  for (const { schema, name } of tables)
    places.push(
      ...(
        await world.look<{ key: string }>(
          `select distinct e.key from ${schema}."${name}" t cross join lateral jsonb_each_text(to_jsonb(t)) e
           where exists (select 1 from unnest($1::text[]) m where position(m in e.value) > 0) order by 1`,
          [ALL_MARKS],
        )
      ).map(({ key }) => `${schema === 'stegvis' ? '' : `${schema}.`}${name}.${key}`),
    );
  return places;
};

/**
 * Columns of tables about persons that hold words or numbers and have no mark for somebody who has a row there: what a walk
 * could not find. A new column is one until the world marks it.
 */
export const unmarkedColumns = async (
  world: Pick<SmallWorld, 'look' | 'participants'>,
): Promise<readonly string[]> => {
  const tables = Object.keys(TABLE_CLASSES).filter((name) => /^C[2-6]$/.test(TABLE_CLASSES[name] ?? ''));
  const columns = await world.look<{ table: string; column: string }>(
    `select c.relname as table, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'stegvis' and c.relname = any($1) and a.attnum > 0 and not a.attisdropped
       and format_type(a.atttypid, null) in ('text', 'text[]', 'jsonb', 'json', 'bytea', 'double precision', 'character varying', 'date') and a.attname not in ('valid_from', 'valid_to')
     order by 1, 2`,
    [tables],
  );
  const unmarked: string[] = [];
  for (const { table, column } of columns.filter((c) => !NEEDS_NO_MARK.includes(`${c.table}.${c.column}`))) {
    let marked = 0;
    for (const who of PARTICIPANTS) {
      const marks = [...Object.values(nameOf(who)), secretOf(who), presentedOf(who)].concat(
        Object.values(homeOf(who)).map(String),
      );
      const [row] = await world.look<{ some: boolean; marked: boolean }>(
        `select count(t.${column}) filter (where t.${column}::text <> '') > 0 as some, coalesce(bool_or(exists (select 1 from unnest($2::text[]) m where position(m in t.${column}::text) > 0)), false) as marked
         from ${table} t where ${PERSON_COLUMNS[table] ?? 'participant_id'} = $1`,
        [world.participants[who], marks],
      );
      if (row?.marked) marked += 1;
      else if (row?.some && !(who === 'protected' && table === 'participants'))
        unmarked.push(`${table}.${column} of "${who}": ${ADVICE}`);
    }
    if (marked === 0) unmarked.push(`${table}.${column} of anybody: ${ADVICE}`);
  }
  return unmarked;
};

const ADVICE = 'mark it in test/api/support, or list it in test/proof/canaries/allowed-places.ts';

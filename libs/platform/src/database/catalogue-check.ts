import type { DataSource } from 'typeorm';
import { PUBLIC_REFERENCE_TABLES, rowSecurityFaults } from './row-security-check';

/** What a service role may change in a table beyond adding rows, as `role: privilege`. */
export interface ChangeableTable {
  readonly update?: readonly ('app' | 'worker')[];
  readonly delete?: readonly ('app' | 'worker')[];
}

/**
 * Releases of PostgreSQL that keep planner statistics from those who may not read the rows (security D11), as
 * `server_version_num`; a newer major release has it from its start.
 */
const FIXED_RELEASES = [150014, 160010, 170006, 180000] as const;

/** Tables about persons: that of the participants and each that names one. A key of theirs carries the domain (security D5). */
const ABOUT_PERSONS = `
  select c.oid, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'stegvis' and c.relkind in ('r', 'p')
    and (c.relname = 'participants' or exists (
      select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'participant_id' and not a.attisdropped))`;

/** A role points at a membership, which has no domain when it is an employer's or an administrator's. */
const KEYS = `
  with persons as (${ABOUT_PERSONS}),
  keys as (
    select k.oid, k.conname, k.conrelid, k.confrelid, k.contype,
           array(select a.attname::text from unnest(k.conkey) with ordinality u(n, at) join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.n order by u.at) as columns
    from pg_constraint k join pg_namespace n on n.oid = k.connamespace where n.nspname = 'stegvis' and k.contype = 'f'
  ),
  indexes as (
    select i.indexrelid::regclass::text as name, i.indrelid, i.indisunique,
           i.indpred is null or pg_get_expr(i.indpred, i.indrelid) ~ '^\\(\\w+ IS NOT NULL\\)$' as whole,
           array(select a.attname::text from unnest(i.indkey::int2[]) with ordinality u(n, at) join pg_attribute a on a.attrelid = i.indrelid and a.attnum = u.n where u.at <= i.indnkeyatts order by u.at) as columns
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'stegvis'
  )
  select 'table about persons without a domain: ' || p.relname as fault from persons p
    where not exists (select 1 from pg_attribute a where a.attrelid = p.oid and a.attname = 'domain_id' and not a.attisdropped)
  union all select 'foreign key without the domain: ' || r.relname || '.' || k.conname from keys k join persons t on t.oid = k.confrelid join pg_class r on r.oid = k.conrelid
    where t.relname <> 'memberships' and not 'domain_id' = any(k.columns)
  union all select 'participant named without a foreign key: ' || p.relname from persons p
    where p.relname <> 'participants' and not exists (
      select 1 from keys k join pg_class t on t.oid = k.confrelid where k.conrelid = p.oid and t.relname = 'participants' and k.columns @> array['domain_id', 'participant_id'])
  union all select 'unique key without the domain: ' || p.relname || '.' || i.name from persons p join indexes i on i.indrelid = p.oid
    where i.indisunique and 'participant_id' = any(i.columns) and not 'domain_id' = any(i.columns)
  union all select 'foreign key without an index: ' || r.relname || '.' || k.conname from keys k join pg_class r on r.oid = k.conrelid
    where not exists (select 1 from indexes i where i.indrelid = k.conrelid and i.whole
                        and (i.columns[1:cardinality(k.columns)] @> k.columns or i.columns[1] = any(k.columns) and i.columns[1] <> 'domain_id'))
  order by 1`;

const RIGHTS = `
  with functions as (
    select p.oid, p.proname, p.prosecdef, o.rolname, o.rolsuper, o.rolbypassrls, o.rolcanlogin, p.proacl, p.proowner
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles o on o.oid = p.proowner where n.nspname = 'stegvis'
  ),
  tables as (
    select c.oid, c.relname, c.relkind from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'stegvis' and c.relkind in ('r', 'p', 'v', 'm')
  ),
  rights as (
    select t.relname, x.grantee, x.privilege_type from tables t join pg_class c on c.oid = t.oid cross join aclexplode(c.relacl) x
    union select t.relname, x.grantee, x.privilege_type from tables t join pg_attribute a on a.attrelid = t.oid cross join aclexplode(a.attacl) x
  )
  select 'definer function whose owner signs in or is above row security: ' || proname as fault from functions where prosecdef and (rolsuper or rolbypassrls or rolcanlogin)
  union all select 'definer function that everybody may call: ' || proname from functions
    where prosecdef and exists (select 1 from aclexplode(coalesce(proacl, acldefault('f', proowner))) x where x.grantee = 0 and x.privilege_type = 'EXECUTE')
  union all select 'right of everybody: ' || privilege_type || ' on ' || relname from rights where grantee = 0
  union all select 'right to empty a table: ' || r.relname || ' by ' || o.rolname from rights r join pg_roles o on o.oid = r.grantee where r.privilege_type = 'TRUNCATE' and o.rolname like 'stegvis\\_%' and o.rolname <> 'stegvis_owner'
  order by 1`;

const CHANGES = `
  select distinct c.relname as "table", replace(o.rolname, 'stegvis_', '') as role, lower(x.privilege_type) as privilege
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  cross join lateral (select * from aclexplode(c.relacl) union all select x.* from pg_attribute a cross join aclexplode(a.attacl) x where a.attrelid = c.oid) x
  join pg_roles o on o.oid = x.grantee
  where n.nspname = 'stegvis' and o.rolname in ('stegvis_app', 'stegvis_worker') and x.privilege_type in ('UPDATE', 'DELETE') and not c.relname = any($1)
  order by 1, 2, 3`;

/**
 * Everything that the catalogue of PostgreSQL tells against the security design (T4): row-level security, keys without
 * domain or index, functions and rights that open too much, and changes that no list allows. An empty list means none.
 * @param changeable tables whose rows a service role may change; every other table is append-only, as reference data is
 *   but for loading.
 */
export const catalogueFaults = async (
  source: DataSource,
  changeable: Readonly<Record<string, ChangeableTable>>,
): Promise<readonly string[]> => {
  const of = async (sql: string) => (await source.query<{ fault: string }[]>(sql)).map(({ fault }) => fault);
  return [
    ...(await rowSecurityFaults(source)),
    ...(await of(KEYS)),
    ...(await of(RIGHTS)),
    ...(await changeFaults(source, changeable)),
    ...(await settingFaults(source)),
  ];
};

const changeFaults = async (
  source: DataSource,
  changeable: Readonly<Record<string, ChangeableTable>>,
): Promise<readonly string[]> => {
  const granted = await source.query<
    { table: string; role: 'app' | 'worker'; privilege: 'update' | 'delete' }[]
  >(CHANGES, [PUBLIC_REFERENCE_TABLES]);
  return granted
    .filter(({ table, role, privilege }) => !changeable[table]?.[privilege]?.includes(role))
    .map(
      ({ table, role, privilege }) => `append-only table may be changed: ${privilege} on ${table} by ${role}`,
    );
};

/** Limits of D11 as the connection has them; they are the same for whoever works through it. */
const settingFaults = async (source: DataSource): Promise<readonly string[]> => {
  const [row] = await source.query<Record<string, string>[]>(
    `select current_setting('server_version_num') as version, current_setting('statement_timeout') as statement_timeout,
       current_setting('lock_timeout') as lock_timeout, current_setting('idle_in_transaction_session_timeout') as idle_in_transaction_session_timeout`,
  );
  const version = Number(row?.['version']);
  const release = FIXED_RELEASES.find((fixed) => Math.floor(fixed / 10_000) === Math.floor(version / 10_000));
  const old = version < 190000 && version < (release ?? Infinity);
  const limits = { statement_timeout: '5s', lock_timeout: '2s', idle_in_transaction_session_timeout: '10s' };
  return [
    ...(old ? [`PostgreSQL ${version} shows statistics of rows that may not be read`] : []),
    ...Object.entries(limits)
      .filter(([name, value]) => row?.[name] !== value)
      .map(([name, value]) => `limit is not ${value}: ${name}`),
  ];
};

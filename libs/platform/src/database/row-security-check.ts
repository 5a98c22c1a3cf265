import type { DataSource } from 'typeorm';

/** The list of migrations holds no personal data and is the one table that is excepted by name (security D1). */
const EXCEPTED_TABLES = ['migrations'];

/** Reference data that everybody may read; the only tables whose SELECT policy may be `true` (security D6). */
export const PUBLIC_REFERENCE_TABLES = [
  'catalogue_versions',
  'catalogue_entries',
  'catalogue_texts',
  'role_templates',
  'taxonomy_concepts',
  'localities',
  'occupation_synonyms',
  'municipalities',
] as const;

/**
 * Reads the catalogue of PostgreSQL and tells what is wrong with row-level security (security D1, D6); an empty
 * list means none. The API is not ready otherwise.
 */
export const rowSecurityFaults = async (source: DataSource): Promise<readonly string[]> => {
  const faults = await source.query<{ fault: string }[]>(
    `
    with tables as (
      select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'stegvis' and c.relkind in ('r', 'p') and not c.relname = any($1)
    )
    select 'row security is off: ' || relname as fault from tables where not relrowsecurity
    union all select 'row security is not forced: ' || relname from tables where not relforcerowsecurity
    union all select 'no policy: ' || relname from tables t where not exists (select 1 from pg_policy p where p.polrelid = t.oid)
    union all select 'policy is always true: ' || t.relname || '.' || p.polname from pg_policy p join tables t on t.oid = p.polrelid
      where (trim(pg_get_expr(p.polqual, p.polrelid)) = 'true' or trim(pg_get_expr(p.polwithcheck, p.polrelid)) = 'true')
        and not (p.polcmd = 'r' and t.relname = any($2))
    union all select 'view is not security_invoker: ' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'stegvis' and c.relkind = 'v' and not coalesce(c.reloptions, '{}') && array['security_invoker=true', 'security_invoker=on']
    union all select 'materialised view: ' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'stegvis' and c.relkind = 'm'
    union all select 'definer function without fixed search_path: ' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = 'stegvis' and p.prosecdef and not exists (select 1 from unnest(coalesce(p.proconfig, '{}')) s where s like 'search_path=%')
    union all select 'works as an owner, superuser or bypassing role: ' || current_user
      where exists (select 1 from pg_roles r where r.rolname = current_user and (r.rolsuper or r.rolbypassrls))
         or exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = 'stegvis' and c.relowner = (select oid from pg_roles where rolname = current_user))
    order by 1`,
    [EXCEPTED_TABLES, PUBLIC_REFERENCE_TABLES],
  );
  return faults.map((row) => row.fault);
};

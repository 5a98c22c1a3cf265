import { IS_WAITING, THING } from './current-values';

/**
 * The rows of a list as SQL, `with … rows as (…)`: one pass over the current values of the persons that row-level
 * security lets through. `$1` interest areas in catalogue order, `$2` abilities, `$3` ids or null for all.
 */
export const ROWS = `
with mine as (
  select p.* from participants p where $3::uuid[] is null or p.id = any($3)
), current as (
  select distinct on (v.participant_id, v.kind, ${THING}) v.participant_id, v.kind, v.code, v.state, v.level, v.flag
  from profile_values v
  where v.participant_id = any(array(select id from mine)) and v.status = 'confirmed'
    and v.kind in ('interest', 'excluded_area', 'capacity', 'step', 'wants_suggestions')
  order by v.participant_id, v.kind, ${THING}, v.sequence desc
), facts as (
  select c.participant_id,
    max(c.code) filter (where c.kind = 'step') as step,
    bool_or(c.flag) filter (where c.kind = 'wants_suggestions') as wants,
    count(*) filter (where c.kind = 'capacity' and c.state = 'answered' and c.code = any($2))::integer as assessed,
    (array_agg(c.code order by c.level desc, array_position($1::text[], c.code))
      filter (where c.kind = 'interest' and c.level > 0 and c.code = any($1) and x.code is null))[1:3] as areas,
    array_agg(c.code) filter (where c.kind = 'interest' and c.level >= 2 and x.code is null) as liked
  from current c
  left join current x on x.kind = 'excluded_area' and x.flag and x.participant_id = c.participant_id and x.code = c.code and c.kind = 'interest'
  group by c.participant_id
), waiting as (
  select v.participant_id, count(*)::integer as n from profile_values v
  where v.participant_id = any(array(select id from mine)) and ${IS_WAITING} group by v.participant_id
), changed as (
  select v.participant_id, max(v.said_at) as at from profile_values v
  where v.participant_id = any(array(select id from mine)) group by v.participant_id
), rows as (
  select m.id, m.protected, m.given_name, m.family_name, unaccent(lower(m.given_name || ' ' || m.family_name)) as folded, m.unit_id, o.name as unit_name,
    f.step, case f.wants when true then 'yes' when false then 'no' else 'not_asked' end as wants,
    coalesce(f.areas, '{}') as areas, coalesce(f.liked, '{}') as liked, coalesce(f.assessed, 0) as assessed,
    coalesce(w.n, 0) as waiting, greatest(m.registered_at, c.at) as last_changed
  from mine m
  left join organisations o on o.id = m.unit_id
  left join facts f on f.participant_id = m.id
  left join waiting w on w.participant_id = m.id
  left join changed c on c.participant_id = m.id
)`;

/** What `ROWS` gives, as the driver reads it. */
export interface RawRow {
  readonly id: string;
  readonly protected: boolean;
  readonly given_name: string;
  readonly family_name: string;
  readonly unit_id: string | null;
  readonly unit_name: string | null;
  readonly step: string | null;
  readonly wants: 'yes' | 'no' | 'not_asked';
  readonly areas: readonly string[];
  readonly assessed: number;
  readonly waiting: number;
  readonly last_changed: Date;
  /** With all six digits, for the cursor. */
  readonly last_changed_text: string;
}

export const ROW_COLUMNS = `r.id, r.protected, r.given_name, r.family_name, r.unit_id, r.unit_name, r.step, r.wants, r.areas, r.assessed, r.waiting, r.last_changed,
  to_char(r.last_changed at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as last_changed_text`;

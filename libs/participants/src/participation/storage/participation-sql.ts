/**
 * How rights to take part stand, as SQL over the persons that row-level security lets through: one row for each person who
 * has, or had, a right. Days are half-open: `valid_to` is the first day without.
 * @param given SQL: `ids` uuid[], `today` date, `ahead` whole days, `working` text[] of steps that rule day activity out.
 */
export const participationSql = (given: {
  readonly ids: string;
  readonly today: string;
  readonly ahead: string;
  readonly working: string;
}): string => `
select c.participant_id,
  case when c.days is null then 'none'
    when c.days @> daterange(${given.today}, ${given.today} + ${given.ahead}) then 'active'
    when c.days @> ${given.today} then 'ending'
    when upper(c.days) is null or upper(c.days) > ${given.today} then 'not_begun'
    else 'ended' end as state,
  (select lower(d) from unnest(c.days) d where d @> ${given.today} or lower(d) > ${given.today} order by 1 limit 1)::text as begins_on,
  coalesce((select upper(d) from unnest(c.days) d where d @> ${given.today} limit 1),
           case when upper(c.days) <= ${given.today} then upper(c.days) end)::text as ends_on,
  coalesce(c.decision @> ${given.today}, false) and exists (
    select 1 from (
      select v.code from profile_values v where v.participant_id = c.participant_id and v.kind = 'step' and v.status = 'confirmed'
      order by v.sequence desc limit 1) s where s.code = any(${given.working})) as step_conflict
from (
  select n.participant_id, range_agg(daterange(n.valid_from, n.valid_to)) filter (where n.change <> 'mistaken') as days,
    range_agg(daterange(n.valid_from, n.valid_to)) filter (where n.change <> 'mistaken' and n.ground = 'lss_decision') as decision
  from (
    select distinct on (r.participant_id, r.right_id) r.participant_id, r.change, r.ground, r.valid_from, r.valid_to
    from participation_rights r where r.participant_id = any(${given.ids})
    order by r.participant_id, r.right_id, r.version desc) n
  group by n.participant_id) c`;

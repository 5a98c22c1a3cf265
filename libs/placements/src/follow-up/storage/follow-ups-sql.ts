import { occasionsSql } from '../domain/rhythm';

/** The id of a follow-up is made from its placement and its occasion, the same at every reading. */
export const FOLLOW_UP_ID = `overlay(overlay(md5(p.id || f.occasion) placing '5' from 13) placing '8' from 17)::uuid`;

/** Days after its window in which a follow-up that nobody recorded is still asked for. */
export const LATE = 60;

/**
 * Every follow-up of the placements that the reader reaches and that have started, as SQL rows: its window, its record, and
 * why staff are to talk with both. `call_me`, `apart` and `unhappy` wait until staff have recorded something later than the
 * answer; `silent` until they have recorded anything. What she does not know, or skips, is no gap.
 */
export const FOLLOW_UPS = `
  select ${FOLLOW_UP_ID} as id, p.id as placement_id, p.domain_id, p.participant_id, p.opening_id, p.receiver_id, p.from_day, f.occasion, f.opens, f.closes,
    p.state = 'active' and coalesce(current_date < p.to_day, true) as running,
    coalesce(r.version, 0) as version, r.recorded_at,
    case when r.version is not null then 'recorded' when current_date < f.opens then 'coming'
      when current_date < f.closes and p.state = 'active' then 'open' else 'closed' end as state,
    coalesce(a.called_at > r.recorded_at, a.called_at is not null) as call_me,
    coalesce(a.apart_at > r.recorded_at, a.apart_at is not null) as apart,
    coalesce(a.unhappy_at > r.recorded_at, a.unhappy_at is not null) as unhappy,
    r.version is null and current_date >= f.closes and f.closes > current_date - ${LATE} and a.sides < 2 as silent,
    coalesce(a.called_at, a.unhappy_at) as gap_at
  from placements p cross join lateral (${occasionsSql('placement', 'p.from_day', 'p.to_day')}) f
    left join lateral (
      select n.version, n.recorded_at from follow_up_records n
      where n.placement_id = p.id and n.occasion = f.occasion order by n.version desc limit 1) r on true
    left join lateral (
      select count(distinct l.side) as sides, max(l.said_at) filter (where l.answer = 'call_me') as called_at,
        max(l.said_at) filter (where l.answer = 'bad') as unhappy_at, max(l.said_at) filter (where l.apart) as apart_at
      from (
        select distinct on (n.side, n.question) n.side, n.answer, n.said_at,
          exists (select 1 from follow_up_answers x where x.placement_id = n.placement_id and x.occasion = n.occasion and x.question = n.question and x.side <> n.side
                  and array[x.answer, n.answer] in (array['good', 'bad'], array['bad', 'good'])
                  and not exists (select 1 from follow_up_answers y where y.placement_id = x.placement_id and y.occasion = x.occasion and y.question = x.question and y.side = x.side and y.sequence > x.sequence)) as apart
        from follow_up_answers n where n.placement_id = p.id and n.occasion = f.occasion
        order by n.side, n.question, n.sequence desc) l) a on true
  where p.state in ('active', 'ended')`;

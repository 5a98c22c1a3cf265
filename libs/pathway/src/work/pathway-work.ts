import { SUPPORTED_STEPS } from '@stegvis/participants';
import type { WorkSource } from '@stegvis/platform';

const STAFF = ['supervisor', 'job_consultant'] as const;
const MINE = `in (select stegvis.assigned_participants())`;
const SUPPORTED = `array[${SUPPORTED_STEPS.map((step) => `'${step}'`).join(', ')}]`;
/** Days ahead that a gap is told of. */
const AHEAD = 30;

/** Gaps in continued support (R-016), before they open. */
export const pathwayWork: readonly WorkSource[] = [
  {
    // A measure or an employment, and no support that is open or was closed by a review since.
    kind: 'support_missing',
    roles: STAFF,
    sql: `select n.participant_id as subject, n.participant_id as participant, null::text as about, n.day as due, false as others
      from (select distinct on (v.participant_id) v.participant_id, v.code, coalesce(c.day, (v.said_at at time zone 'Europe/Stockholm')::date) as day
            from profile_values v left join step_changes c on c.id = v.id
            where v.participant_id ${MINE} and v.kind = 'step' and v.status = 'confirmed' order by v.participant_id, v.sequence desc) n
      where n.code = any(${SUPPORTED})
        and not exists (select 1 from continued_supports s where s.participant_id = n.participant_id and (s.state = 'open' or s.closed_on >= n.day))`,
    path: '/deltagare/{participant}?flik=steg',
  },
  {
    // The supporter will not reach her any more, or does not now.
    kind: 'supporter_leaves',
    roles: STAFF,
    sql: `select s.id, s.participant_id, null::text,
        coalesce((select max(least(a.valid_to, m.valid_to)) from assignments a join memberships m on m.id = a.membership_id
          where a.participant_id = s.participant_id and a.membership_id = s.supporter_id and a.valid_from <= current_date), current_date), false
      from continued_supports s where s.participant_id ${MINE} and s.state = 'open'
        and not exists (select 1 from assignments a join memberships m on m.id = a.membership_id
          where a.participant_id = s.participant_id and a.membership_id = s.supporter_id and a.valid_from <= current_date
            and coalesce(least(a.valid_to, m.valid_to) > current_date + ${AHEAD}, true))`,
    path: '/deltagare/{participant}?flik=steg',
  },
  {
    kind: 'support_contact',
    roles: STAFF,
    sql: `select s.id, s.participant_id, null::text, s.next_contact_on, false
      from continued_supports s where s.participant_id ${MINE} and s.state = 'open' and s.next_contact_on <= current_date + ${AHEAD}`,
    path: '/deltagare/{participant}?flik=steg',
  },
];

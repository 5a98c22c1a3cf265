import type { WorkSource } from '@stegvis/platform';
import { STEPS_WITHOUT_DAY_ACTIVITY } from '../participation/domain/participation';
import { participationSql } from '../participation/storage/participation-sql';
import { IS_WAITING } from '../storage/current-values';

const STAFF = ['supervisor', 'job_consultant'] as const;
const MINE = `(select stegvis.assigned_participants())`;

/** What waits in the room of participants. */
export const participantsWork: readonly WorkSource[] = [
  {
    // Unknown counts as protected (security P1), so it is asked for within the first week.
    kind: 'protection_unknown',
    roles: STAFF,
    sql: `select p.id as subject, p.id as participant, null::text as about, (p.registered_at at time zone 'Europe/Stockholm')::date + 7 as due, false as others
      from participants p where p.protected and p.id in ${MINE} and stegvis.protection_state(p.id) = 'unknown'`,
    path: '/deltagare/{participant}',
  },
  {
    // R-001: without a right to take part there is no day activity to propose from.
    kind: 'participation_ends',
    roles: STAFF,
    sql: `select s.participant_id, s.participant_id, null::text, s.ends_on::date, false
      from (${participationSql({
        ids: `array${MINE}`,
        today: 'current_date',
        ahead: '30',
        working: `array[${STEPS_WITHOUT_DAY_ACTIVITY.map((step) => `'${step}'`).join(', ')}]`,
      })}) s where s.state in ('ending', 'ended')`,
    path: '/deltagare/{participant}',
  },
  {
    // GDPR 12.3: answered within a month.
    kind: 'correction',
    roles: STAFF,
    sql: `select c.id, c.participant_id, null::text, (c.said_at at time zone 'Europe/Stockholm')::date + 30, false
      from correction_statements c where c.said = 'asked' and c.participant_id in ${MINE}
        and not exists (select 1 from correction_statements n where n.request_id = c.id and n.said in ('corrected', 'declined'))`,
    path: '/deltagare/{participant}',
  },
  {
    kind: 'own_view',
    roles: STAFF,
    sql: `select v.participant_id, v.participant_id, null::text, null::date, false
      from profile_values v where v.participant_id in ${MINE} and ${IS_WAITING} group by v.participant_id`,
    path: '/deltagare/{participant}?flik=kan',
  },
  {
    kind: 'wording',
    roles: STAFF,
    sql: `select n.id, n.participant_id, null::text, null::date, true
      from presentations n where n.participant_id in ${MINE}
        and not exists (select 1 from presentation_approvals a where a.presentation_id = n.id)
        and not exists (select 1 from presentations m where m.participant_id = n.participant_id and m.sequence > n.sequence)`,
    path: '/deltagare/{participant}?flik=samtycken',
  },
];

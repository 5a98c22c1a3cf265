import type { WorkSource } from '@stegvis/platform';

const STAFF = ['supervisor', 'job_consultant'] as const;
const MINE = `v.participant_id in (select stegvis.assigned_participants())`;
const OPENING = `left join openings o on o.id = v.opening_id`;

/** Study visits and try-out days: what comes this week, and what nobody has told of. */
export const visitsWork: readonly WorkSource[] = [
  {
    // Both want to meet, and nobody has said when.
    kind: 'visit_to_book',
    roles: STAFF,
    sql: `select p.id as subject, p.participant_id as participant, o.title as about, null::date as due, false as others
      from proposals p join openings o on o.id = p.opening_id
      where p.state = 'accepted' and p.participant_id in (select stegvis.assigned_participants())
        and not exists (select 1 from visits v where v.proposal_id = p.id)`,
    detail: `(select p.opening_id from proposals p where p.id = s.subject)`,
    path: '/deltagare/{participant}?flik=besok&plats={detail}&forslag={subject}',
  },
  {
    kind: 'visit_coming',
    roles: STAFF,
    sql: `select v.id as subject, v.participant_id as participant, o.title as about, v.day as due, false as others
      from visits v ${OPENING} where ${MINE} and v.state = 'planned' and v.starts_at > now() and v.day <= current_date + 7`,
    path: '/deltagare/{participant}?flik=besok',
  },
  {
    kind: 'visit_result',
    roles: STAFF,
    sql: `select v.id, v.participant_id, o.title, v.day, false
      from visits v ${OPENING} where ${MINE} and v.state = 'planned' and v.starts_at <= now()`,
    path: '/deltagare/{participant}?flik=besok',
  },
  {
    kind: 'visit_at_workplace',
    roles: ['employer_contact', 'hr_officer'],
    // By the handle, and with nothing of her (security M8, L1).
    sql: `select v.handle, null::uuid, o.title, v.day, false
      from visits v join openings o on o.id = v.opening_id where v.state = 'planned' and v.day <= current_date + 7`,
    path: '/forslag',
  },
];

import type { WorkSource } from '@stegvis/platform';

const STAFF = ['supervisor', 'job_consultant'] as const;
const LAST_ANSWER = `(select a.answer from consent_answers a where a.consent_id = c.id order by a.sequence desc limit 1)`;

/** What waits in the room of access: questions of consent, of looks and of the log. */
export const accessWork: readonly WorkSource[] = [
  {
    kind: 'consent_question',
    roles: STAFF,
    sql: `select c.id as subject, c.participant_id as participant, c.receiver_name as about, null::date as due, false as others
      from consents c where c.participant_id in (select stegvis.assigned_participants()) and c.valid_to > current_date and ${LAST_ANSWER} = 'ask_someone'`,
    path: '/deltagare/{participant}?flik=samtycken',
  },
  {
    // A yes that ends unseen ends what rests on it.
    kind: 'consent_ends',
    roles: STAFF,
    sql: `select c.id, c.participant_id, c.receiver_name, c.valid_to, false
      from consents c where c.participant_id in (select stegvis.assigned_participants())
        and c.valid_to > current_date and c.valid_to <= current_date + 14 and ${LAST_ANSWER} = 'yes'`,
    path: '/deltagare/{participant}?flik=samtycken',
  },
  {
    kind: 'look_question',
    roles: ['unit_manager'],
    sql: `select q.id, null::uuid, null::text, (q.asked_at at time zone 'Europe/Stockholm')::date + 7, false
      from look_questions q where q.answer is null and q.looker_id <> stegvis.actor_membership()`,
    path: '/start',
  },
  {
    kind: 'partiality',
    roles: ['unit_manager'],
    sql: `select p.id, null::uuid, c.name, (p.registered_at at time zone 'Europe/Stockholm')::date, false
      from partialities p join accounts c on c.id = p.account_id
      where p.approved_at is null and p.account_id <> stegvis.actor_account()`,
    path: '/start',
  },
  {
    kind: 'log_review',
    roles: ['log_reviewer'],
    sql: `select r.id, null::uuid, c.name, r.due_on, false
      from log_reviews r join memberships m on m.id = r.membership_id left join accounts c on c.id = m.account_id where r.outcome is null`,
    path: '/loggkontroll/{subject}',
  },
];

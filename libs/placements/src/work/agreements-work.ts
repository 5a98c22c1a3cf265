import type { WorkSource } from '@stegvis/platform';

const STAFF = ['supervisor', 'job_consultant'] as const;
const MINE = `a.participant_id in (select stegvis.assigned_participants())`;
const OPENING = `left join openings o on o.id = a.opening_id`;
const PATH = '/deltagare/{participant}/avtal/{subject}';
const LINE = `a.id as subject, a.participant_id as participant, o.title as about`;
const changed = `(a.changed_at at time zone 'Europe/Stockholm')::date`;

/** Agreements: to send, to approve, and what a participant wonders about. */
export const agreementsWork: readonly WorkSource[] = [
  {
    kind: 'agreement_to_send',
    roles: STAFF,
    sql: `select ${LINE}, p.from_day as due, false as others
      from agreements a join placements p on p.id = a.placement_id ${OPENING} where a.state = 'draft' and ${MINE}`,
    path: PATH,
  },
  {
    kind: 'agreement_to_approve',
    roles: STAFF,
    sql: `select ${LINE}, ${changed} + 3 as due, false as others
      from agreements a ${OPENING} where a.state = 'sent' and a.waits_for = 'municipality' and ${MINE}`,
    path: PATH,
  },
  {
    // She has said not now: somebody talks with her, or with the workplace.
    kind: 'agreement_not_now',
    roles: STAFF,
    sql: `select ${LINE}, ${changed} as due, false as others
      from agreements a ${OPENING} where a.state = 'sent' and ${MINE}
        and 'not_now' = (select e.act from agreement_events e where e.agreement_id = a.id and e.act in ('approve', 'not_now', 'edit', 'send', 'talk') order by e.version desc limit 1)`,
    path: PATH,
  },
  {
    kind: 'agreement_wonder',
    roles: STAFF,
    sql: `select ${LINE}, ${changed} as due, false as others
      from agreements a ${OPENING} where a.state in ('sent', 'agreed') and ${MINE}
        and exists (select 1 from agreement_events e where e.agreement_id = a.id and e.act = 'wonder'
          and not exists (select 1 from agreement_events t where t.agreement_id = a.id and t.act = 'talk' and t.version > e.version))`,
    path: PATH,
  },
  {
    // By the handle, and with nothing of her (security M8, L1).
    kind: 'agreement_at_workplace',
    roles: ['employer_contact', 'hr_officer'],
    sql: `select a.handle, null::uuid, o.title, ${changed} + 3, false
      from agreements a join openings o on o.id = a.opening_id where a.state = 'sent' and a.waits_for = 'employer'`,
    path: '/avtal',
  },
];

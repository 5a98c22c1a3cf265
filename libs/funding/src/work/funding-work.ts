import type { WorkSource } from '@stegvis/platform';

const FUNDERS = ['hr_officer', 'coordinator'] as const;
const TO_DECIDE = `c.round_id in (select stegvis.funding_rounds_to_decide())`;

/** What waits in the room of funding: call-offs, for the second person who decides and for the first who asked. */
export const fundingWork: readonly WorkSource[] = [
  {
    kind: 'call_off_to_decide',
    roles: FUNDERS,
    // Several departments ask for much the same, so the department stands beside it.
    sql: `select c.id as subject, null::uuid as participant, concat_ws(', ', coalesce(c.opening_title, l.name), o.name) as about, null::date as due, false as others
      from funding_call_offs c join funding_lines l on l.id = c.line_id join organisations o on o.id = c.organisation_id
      where c.state = 'requested' and ${TO_DECIDE} and c.requested_account <> stegvis.actor_account()`,
    path: '/medel?avrop={subject}',
  },
  {
    kind: 'call_off_asked',
    roles: FUNDERS,
    sql: `select c.id, null::uuid, coalesce(c.opening_title, l.name), null::date, true
      from funding_call_offs c join funding_lines l on l.id = c.line_id
      where c.state = 'requested' and c.requested_account = stegvis.actor_account()`,
    path: '/medel',
  },
];

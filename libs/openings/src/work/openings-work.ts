import type { WorkSource } from '@stegvis/platform';

const EMPLOYERS = ['employer_contact', 'hr_officer'] as const;

/** What waits in the room of openings; row-level security leaves an employer her own, and an HR officer those of the department. */
export const openingsWork: readonly WorkSource[] = [
  {
    kind: 'opening_draft',
    roles: EMPLOYERS,
    sql: `select o.id as subject, null::uuid as participant, o.title as about, null::date as due, false as others
      from openings o where o.status = 'draft'`,
    path: '/platser/{subject}/andra',
  },
  {
    kind: 'opening_current',
    roles: EMPLOYERS,
    sql: `select o.id, null::uuid, o.title, (o.current_asked_at at time zone 'Europe/Stockholm')::date + 21, false
      from openings o where o.status = 'published' and o.current_asked_at > coalesce(o.current_answered_at, '-infinity')`,
    path: '/platser/{subject}',
  },
  {
    kind: 'opening_ends',
    roles: EMPLOYERS,
    sql: `select o.id, null::uuid, o.title, o.closes_on, false
      from openings o where o.status = 'published' and o.closes_on >= current_date and o.closes_on <= current_date + 14`,
    path: '/platser/{subject}',
  },
];

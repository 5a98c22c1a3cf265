import type { WorkSource } from '@stegvis/platform';

/** A next contact that somebody promised, to her who promised it; whoever is in touch after that has kept it. */
export const organisationsWork: readonly WorkSource[] = [
  {
    kind: 'employer_contact',
    roles: ['supervisor', 'job_consultant', 'coordinator'],
    sql: `select c.id as subject, null::uuid as participant, o.name as about, c.next_on as due, false as others
      from employer_contacts c join organisations o on o.id = c.organisation_id
      where c.said_by = (select stegvis.actor_membership()) and c.undone_at is null and c.next_on <= current_date + 7
        and not exists (select 1 from employer_contacts n where n.organisation_id = c.organisation_id and n.said_at > c.said_at and n.undone_at is null)`,
    detail: `(select c.organisation_id from employer_contacts c where c.id = s.subject)`,
    path: '/arbetsgivare/{detail}',
  },
];

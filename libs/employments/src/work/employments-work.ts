import type { WorkSource } from '@stegvis/platform';

/** What waits in the room of employments. */
export const employmentsWork: readonly WorkSource[] = [
  {
    // A job was made of carved tasks, and nobody has asked for its money yet.
    kind: 'carved_to_fund',
    roles: ['hr_officer'],
    sql: `select o.id as subject, null::uuid as participant, concat_ws(', ', o.title, c.name) as about, null::date as due, false as others
      from openings o join carving_tasks t on t.opening_id = o.id join job_carvings c on c.id = t.carving_id
      where o.status <> 'closed'
        and not exists (select 1 from funding_call_offs f where f.opening_id = o.id and f.state in ('requested', 'approved', 'paid_back'))
      group by o.id, o.title, c.name`,
    path: '/uppgiftsdelning?plats={subject}',
  },
];

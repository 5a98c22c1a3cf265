import type { WorkSource } from '@stegvis/platform';

const OPEN = `c.withdrawn_at is null and c.decided_at is null and c.participant_id is distinct from (select stegvis.actor_participant())`;

/** What waits in the room of rights: wishes to be forgotten (GDPR 12.3: answered within a month). */
export const rightsWork: readonly WorkSource[] = [
  {
    kind: 'erasure_to_propose',
    roles: ['job_consultant'],
    sql: `select c.id as subject, c.participant_id as participant, null::text as about, c.due_on as due, c.proposed_at is not null as others
      from erasure_cases c where ${OPEN}`,
    path: '/borttagning',
  },
  {
    kind: 'erasure_to_decide',
    roles: ['unit_manager'],
    sql: `select c.id, null::uuid, null::text, c.due_on, c.proposed_at is null from erasure_cases c where ${OPEN}`,
    path: '/borttagning',
  },
];

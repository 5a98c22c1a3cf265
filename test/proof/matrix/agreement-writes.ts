import type { Write } from './probe-access';

/** Of agreements and their history: a write that a role would make if she might. */
export const AGREEMENT_WRITES: Readonly<Record<string, Write>> = {
  agreements: {
    sql: `with made as (insert into agreements (id, domain_id, participant_id, placement_id, opening_id, receiver_id, consent_id, template, made_by, made_by_name)
          select gen_random_uuid(), $2, $1, p.id, p.opening_id, p.receiver_id, $4, 'placement-1', $3, 'Prov' from placements p where p.participant_id = $1
          returning 1) select $1::text as id where exists (select 1 from made)`,
    values: (id, domainId, { membershipId }, { consents }, relation) => [
      id,
      domainId,
      membershipId,
      consents[relation],
    ],
  },
  agreement_events: {
    sql: `with made as (insert into agreement_events (id, domain_id, participant_id, agreement_id, version, act, from_state, to_state, side, content_version, part, said_by, said_by_name)
          select gen_random_uuid(), $2, $1, a.id, 2, $4, 'agreed', 'agreed', $5, 1, $6, $3, 'Prov' from agreements a where a.participant_id = $1
          returning 1) select $1::text as id where exists (select 1 from made)`,
    values: (id, domainId, { membershipId, role }) => [
      id,
      domainId,
      membershipId,
      ...(role === 'participant' ? ['wonder', 'participant', 'when'] : ['talk', 'staff', null]),
    ],
  },
};

import { newId } from '@stegvis/platform';
import type { Column } from './operation-roles';
import type { SmallWorld } from './small-world';
import { type ParticipantName, secretOf } from './world-people';

interface CaseAt {
  readonly id: string;
  readonly expectedVersion: number;
}

/** Two who have asked to be forgotten, one of them with a proposal, and a copy that is ready for the participant who signs in. */
export const makeRights = async ({
  look,
  participants,
  people,
}: Pick<SmallWorld, 'look' | 'participants' | 'people'>): Promise<void> => {
  const { membershipId, accountId } = people.participant;
  for (const [who, proposed] of [
    ['notAsked', false],
    ['noYes', true],
  ] as const)
    await look(
      `insert into erasure_cases (id, domain_id, participant_id, unit_id, requested_by, wish, proposed_outcome, proposed_reason, proposed_by, proposed_by_name, proposed_at)
       select $1, domain_id, id, unit_id, $2, $3, case when $5 then 'part' end, case when $5 then 'Prov' end, case when $5 then $6::uuid end, case when $5 then 'Prov' end, case when $5 then now() end
       from participants where id = $4`,
      [
        newId(),
        membershipId,
        `Ta bort ${secretOf(who)}`,
        participants[who],
        proposed,
        people.consultant.membershipId,
      ],
    );
  await look(
    `insert into data_exports (id, domain_id, participant_id, membership_id, account_id, language, ready_at, data_text, page_text)
     select $1, domain_id, id, $2, $3, 'sv', now(), '{}', '<p></p>' from participants where id = $4`,
    [newId(), membershipId, accountId, participants.assigned],
  );
};

/** The request of somebody, for who may act on it; nobody else knows its id. */
export const erasureCaseFor = async (
  world: SmallWorld,
  role: Column,
  actsAs: Column,
  who: ParticipantName,
): Promise<CaseAt> => {
  const [found] =
    role === actsAs
      ? await world.look<{ id: string; version: number }>(
          `select id, version from erasure_cases where participant_id = $1 order by requested_at desc limit 1`,
          [world.participants[who]],
        )
      : [];
  return { id: found?.id ?? newId(), expectedVersion: found?.version ?? 1 };
};

/** A copy of her data that is ready. */
export const readyCopy = async (world: SmallWorld, role: Column): Promise<string> => {
  const [ready] =
    role === 'participant'
      ? await world.look<{ id: string }>(
          `select id from data_exports where participant_id = $1 and ready_at is not null order by requested_at limit 1`,
          [world.participants.assigned],
        )
      : [];
  return ready?.id ?? newId();
};

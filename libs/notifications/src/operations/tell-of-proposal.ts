import type { EntityManager } from 'typeorm';
import type { ProposalNotice } from '../notice-kinds';

const NOW = (table: string): string =>
  `${table}.valid_from <= current_date and (${table}.valid_to is null or ${table}.valid_to > current_date)`;

/** Whom a notice about a proposal is for: the participant, the staff who are assigned to her today, or who of them proposed. */
const WHO = {
  herself: `m.participant_id = $1`,
  staff: `m.id in (select a.membership_id from assignments a where a.participant_id = $1 and ${NOW('a')})`,
  proposer: `m.id = (select p.proposed_by from proposals p where p.id = $4 and p.participant_id = $1)`,
} as const;

export interface ProposalTold {
  readonly kind: ProposalNotice;
  readonly who: keyof typeof WHO;
  readonly participantId: string;
  readonly proposalId: string;
  /** Once for each, per person told (reliability I5). */
  readonly version: number;
  /** Who did it herself, and is not told of it. */
  readonly but?: string | null;
}

/** One notice to each of them. @returns how many there are to tell, whether or not they were told before. */
export const tellOfProposal = async (transaction: EntityManager, told: ProposalTold): Promise<number> => {
  const [row] = await transaction.query<{ whom: number }[]>(
    `with whom as (
       select m.id from memberships m where ${NOW('m')} and ${WHO[told.who]} and m.id is distinct from $2::uuid
     ), put as (
       insert into notices (id, membership_id, kind, subject_type, subject_id, subject_version)
       select gen_random_uuid(), w.id, $3, 'proposal', $4, $5 from whom w
       on conflict on constraint notices_once_uq do nothing
     )
     select count(*)::int as whom from whom`,
    [told.participantId, told.but ?? null, told.kind, told.proposalId, told.version],
  );
  return row?.whom ?? 0;
};

import type { Purpose } from '@stegvis/access';
import type { KeptMatch } from '@stegvis/matchmaking';
import { newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { edgeOf, type ProposalAct, type ProposalState } from '../domain/life-cycle';

interface Who {
  readonly membershipId: string;
  readonly name: string;
}

export interface SetUpProposal {
  readonly participantId: string;
  readonly openingId: string;
  /** The consent of hers to the employer of the opening that it rests on; the newest for this. */
  readonly purpose: Purpose;
  readonly proposedBy: Who;
  readonly proposedAt: Date;
  readonly answerBy: string;
  readonly match: KeptMatch;
  /** What happened after it was proposed, in order, each some days after. */
  readonly acts: readonly {
    readonly act: ProposalAct;
    readonly days: number;
    readonly side: 'participant' | 'staff' | 'employer' | 'system';
    readonly by?: Who;
    readonly reason?: string;
    readonly helpedBy?: string;
  }[];
}

/**
 * Proposals with their history while Stegvis is set up (demo world), each along the edges of the life cycle. Nobody is told
 * of them. Run as `system('set-up')`.
 */
export const setUpProposals = async (
  transaction: EntityManager,
  proposals: readonly SetUpProposal[],
): Promise<void> => {
  for (const proposal of proposals) {
    const { participantId, proposedAt, proposedBy, match } = proposal;
    const id = newId();
    const history = historyOf(proposal);
    const end = history.at(-1);
    const [made] = await transaction.query<{ domainId: string }[]>(
      `insert into proposals (id, domain_id, participant_id, municipality_code, opening_id, receiver_id, consent_id, presentation_id, answer_by, proposed_by, proposed_by_name, proposed_at, state, version)
       select $1, c.domain_id, c.participant_id, o.municipality_code, o.id, c.receiver_id, c.id, w.id, $5, $6, $7, $8, $9, $10
       from openings o join consents c on c.receiver_id = o.organisation_id and c.participant_id = $2 and c.purpose = $4
         join presentations w on w.participant_id = c.participant_id
       where o.id = $3 order by c.asked_at desc, w.sequence desc limit 1 returning domain_id as "domainId"`,
      [
        id,
        participantId,
        proposal.openingId,
        proposal.purpose,
        proposal.answerBy,
        proposedBy.membershipId,
        proposedBy.name,
        proposedAt,
        end?.to,
        history.length,
      ],
    );
    if (!made)
      throw new RangeError(`No consent to the employer of ${proposal.openingId} for ${proposal.purpose}`);
    await transaction.query(
      `insert into proposal_matches (proposal_id, domain_id, participant_id, model_version, parameter_digest, inputs_hash, inputs, record)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        id,
        made.domainId,
        participantId,
        match.modelVersion,
        match.parameterDigest,
        match.inputsHash,
        match.inputs,
        match.record,
      ],
    );
    for (const [i, { act, from, to, side, by, reason, helpedBy, days }] of history.entries())
      await transaction.query(
        `insert into proposal_events (id, domain_id, participant_id, proposal_id, version, act, from_state, to_state, side, reason_code, helped_by, said_by, said_by_name, said_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
        [
          newId(),
          made.domainId,
          participantId,
          id,
          i + 1,
          act,
          from,
          to,
          side,
          reason ?? null,
          helpedBy ?? null,
          by?.membershipId ?? null,
          by?.name ?? null,
          new Date(proposedAt.getTime() + days * 86_400_000),
        ],
      );
  }
};

/** Every act with the edge that it is. @throws RangeError for one that the life cycle does not have. */
const historyOf = ({ proposedBy, acts }: SetUpProposal) => {
  let state: ProposalState | 'none' = 'none';
  return [{ act: 'propose' as const, days: 0, side: 'staff' as const, by: proposedBy }, ...acts].map(
    (one: SetUpProposal['acts'][number]) => {
      const from = state;
      const edge = edgeOf(one.act, from);
      if (!edge) throw new RangeError(`No ${one.act} in ${from}`);
      state = edge.to;
      return { ...one, from, to: edge.to };
    },
  );
};

import type { EntityManager } from 'typeorm';
import type { ProposalState } from '../domain/life-cycle';

/** What a proposal is when an act is taken: ids, state and terms, no words of a person. */
export interface ProposalRow {
  readonly id: string;
  readonly domainId: string;
  readonly participantId: string;
  readonly openingId: string;
  readonly consentId: string;
  readonly answerBy: string;
  readonly answerMail: string | null;
  readonly state: ProposalState;
  readonly version: number;
}

const COLUMNS = `id, domain_id as "domainId", participant_id as "participantId", opening_id as "openingId", consent_id as "consentId",
  answer_by::text as "answerBy", answer_mail as "answerMail", state, version`;

/** A proposal by its id, or by the handle that its employer knows; null when the actor does not reach it. */
export const findProposal = async (
  transaction: EntityManager,
  by: { readonly id: string } | { readonly handle: string },
): Promise<ProposalRow | null> => {
  const [column, value] = 'id' in by ? ['id', by.id] : ['handle', by.handle];
  const [row] = await transaction.query<ProposalRow[]>(
    `select ${COLUMNS} from proposals where ${column} = $1`,
    [value],
  );
  return row ?? null;
};

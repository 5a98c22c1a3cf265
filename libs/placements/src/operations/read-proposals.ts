import { unlessProtected, writerUnlessProtected } from '@stegvis/access';
import type { EntityManager } from 'typeorm';
import type { ProposalAct, ProposalState } from '../domain/life-cycle';

/** One line of history as the reader may see it. */
export interface ProposalEventRow {
  readonly id: string;
  readonly proposalId: string;
  readonly act: ProposalAct;
  readonly to: ProposalState;
  readonly side: 'participant' | 'staff' | 'employer' | 'system';
  readonly reasonCode: string | null;
  readonly helpedBy: string | null;
  /** Of an answer of hers, how it was given, and who else heard it. */
  readonly how: string | null;
  readonly witness: string | null;
  readonly saidByName: string | null;
  readonly saidAt: Date;
}

/** A proposal as those inside the secrecy domain see it, and she herself. */
export interface ProposalFacts {
  readonly id: string;
  readonly participantId: string;
  readonly openingId: string;
  readonly consentId: string;
  /** Null when the opening is out of the reader's sight. */
  readonly title: string | null;
  readonly employer: string | null;
  readonly area: string | null;
  readonly easyText: string | null;
  readonly answerBy: string;
  readonly state: ProposalState;
  readonly version: number;
  readonly proposedByName: string;
  readonly proposedAt: Date;
  readonly byMail: boolean;
  readonly modelVersion: number | null;
  readonly inputsHash: string | null;
  /** In their order. */
  readonly events: readonly ProposalEventRow[];
}

/** The proposals of several participants, newest first, at most fifty of each; two statements whatever their number. */
export const readProposals = async (
  transaction: EntityManager,
  participantIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ProposalFacts[]>> => {
  const rows = await transaction.query<Omit<ProposalFacts, 'events'>[]>(
    `select p.id, p.participant_id as "participantId", p.opening_id as "openingId", p.consent_id as "consentId", o.title, g.name as employer,
       (select a.area from opening_areas a where a.opening_id = o.id order by a.position limit 1) as area, o.easy_text as "easyText",
       p.answer_by::text as "answerBy", p.state, p.version, ${writerUnlessProtected('p', 'proposed_by', 'proposed_by_name')} as "proposedByName",
       p.proposed_at as "proposedAt", p.answer_mail is not null as "byMail", m.model_version as "modelVersion", m.inputs_hash as "inputsHash"
     from (select *, row_number() over (partition by participant_id order by proposed_at desc, id) as place from proposals where participant_id = any($1)) p
       left join openings o on o.id = p.opening_id left join organisations g on g.id = p.receiver_id left join proposal_matches m on m.proposal_id = p.id
     where p.place <= 50 order by p.proposed_at desc, p.id`,
    [participantIds],
  );
  const events = await transaction.query<ProposalEventRow[]>(
    `select e.id, e.proposal_id as "proposalId", e.act, e.to_state as "to", e.side, e.reason_code as "reasonCode", ${unlessProtected('e', 'helped_by')} as "helpedBy",
       e.how, ${unlessProtected('e', 'witness')} as witness, ${writerUnlessProtected('e', 'said_by', 'said_by_name')} as "saidByName", e.said_at as "saidAt"
     from proposal_events e where e.proposal_id = any($1) order by e.version`,
    [rows.map(({ id }) => id)],
  );
  return new Map(
    participantIds.map((id) => [
      id,
      rows
        .filter((row) => row.participantId === id)
        .map((row) => ({ ...row, events: events.filter((one) => one.proposalId === row.id) })),
    ]),
  );
};

import { ConflictError, ForbiddenError, localDate, newId, RuleError, systemClock } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { edgeOf, type ProposalAct, type ProposalState, type Taker } from '../domain/life-cycle';
import { type ActSubject, firstRefusal } from '../domain/life-cycle-guards';
import { leaveNotices } from './leave-notices';
import type { ProposalRow } from './proposal-row';

/** Who took an act and what came with it; an act by link or by the clock has no membership. */
export interface ActBy {
  readonly taker: Taker;
  readonly side: 'participant' | 'staff' | 'employer' | 'system';
  readonly membershipId: string | null;
  readonly name: string | null;
  readonly reasonCode: string | null;
  readonly helpedBy: string | null;
  /** Of an answer of hers: by whose hand, who else heard it, and under which representation (security A7). */
  readonly given?: {
    readonly how: string;
    readonly witness: string | null;
    readonly representationId: string | null;
  };
}

/** What an act is judged by whose guards ask for the day, and for a seat, alone. */
export const onDay = (answerBy: string, seat = true): ActSubject => ({
  today: localDate(systemClock.now()),
  answerBy,
  openToParticipants: true,
  seatLeft: seat,
  wordingApproved: true,
  consentHolds: true,
  mayBeShown: true,
});

/**
 * The state that an act leads to, or why it is refused.
 * @throws ConflictError `proposal-moved` (not open in this state), ForbiddenError, RuleError (a guard refuses).
 */
export const decideAct = (
  act: ProposalAct,
  row: Pick<ProposalRow, 'version'> & { readonly state: ProposalState | 'none' },
  taker: Taker,
  subject: ActSubject,
): ProposalState => {
  const edge = edgeOf(act, row.state);
  if (!edge) throw new ConflictError('proposal-moved', row.version);
  if (!edge.who.includes(taker)) throw new ForbiddenError();
  const refusal = firstRefusal(edge.guards, subject);
  if (refusal) throw new RuleError(refusal.rule, refusal.code);
  return edge.to;
};

/**
 * Moves a proposal along a decided edge: the row from exactly the version that was read, and its line of history.
 * @throws ConflictError `proposal-moved` when somebody else was first (reliability W5).
 */
export const moveProposal = async (
  transaction: EntityManager,
  row: Pick<ProposalRow, 'id' | 'domainId' | 'participantId' | 'state' | 'version'>,
  act: ProposalAct,
  to: ProposalState,
  by: ActBy,
): Promise<number> => {
  const [, moved] = await transaction.query<[unknown[], number]>(
    `update proposals set state = $3, version = version + 1 where id = $1 and version = $2`,
    [row.id, row.version, to],
  );
  if (moved !== 1) throw new ConflictError('proposal-moved');
  await noteAct(transaction, row, { act, from: row.state, to, version: row.version + 1 }, by);
  return row.version + 1;
};

/** Appends a line of history and has those told whom it concerns; the database takes edges of the life cycle alone. */
export const noteAct = async (
  transaction: EntityManager,
  row: Pick<ProposalRow, 'id' | 'domainId' | 'participantId'>,
  edge: {
    readonly act: ProposalAct;
    readonly from: ProposalState | 'none';
    readonly to: ProposalState;
    readonly version: number;
  },
  by: ActBy,
): Promise<void> => {
  await transaction.query(
    `insert into proposal_events (id, domain_id, participant_id, proposal_id, version, act, from_state, to_state, side, reason_code, helped_by, said_by, said_by_name, how, witness, representation_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      newId(),
      row.domainId,
      row.participantId,
      row.id,
      edge.version,
      edge.act,
      edge.from,
      edge.to,
      by.side,
      by.reasonCode,
      by.helpedBy,
      by.membershipId,
      by.name,
      by.given?.how ?? null,
      by.given?.witness ?? null,
      by.given?.representationId ?? null,
    ],
  );
  await leaveNotices(transaction, row.id, edge.version);
};

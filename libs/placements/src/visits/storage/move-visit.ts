import { accountName } from '@stegvis/identity';
import {
  ConflictError,
  ForbiddenError,
  isExclusionViolation,
  type MemberActor,
  newId,
  RuleError,
  systemClock,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { refusingGuard, type VisitSubject } from '../domain/visit-guards';
import { type Face, type VisitAct, visitEdgeOf, type VisitState } from '../domain/visit-life-cycle';
import type { VisitRow } from './visit-row';

/** What comes with an act. */
export interface VisitNote {
  readonly face?: Face | null;
  readonly reasonCode?: string | null;
  readonly helpedBy?: string | null;
}

/** What an act is judged by that asks for the time alone. */
export const atTime = (startsAt: Date): VisitSubject => ({
  begun: startsAt <= systemClock.now(),
  agreed: true,
  openingInUse: true,
});

/**
 * The state that an act leads to, or why it is refused.
 * @throws ConflictError `visit-moved` (not open in this state), ForbiddenError, RuleError (a guard refuses).
 */
export const decideVisitAct = (
  act: VisitAct,
  row: { readonly state: VisitState | 'none'; readonly version: number },
  actor: MemberActor,
  subject: VisitSubject,
): VisitState => {
  const edge = visitEdgeOf(act, row.state);
  if (!edge) throw new ConflictError('visit-moved', row.version);
  if (!edge.who.includes(actor.role)) throw new ForbiddenError();
  const refusal = refusingGuard(edge.guards, subject);
  if (refusal) throw new RuleError(refusal.rule, refusal.code);
  return edge.to;
};

/**
 * Moves a visit along a decided edge: the row from exactly the version that was read, and its line of history.
 * @param columns what else changes, by the names of its columns.
 * @throws ConflictError `visit-moved` when somebody else was first (reliability W5), `visit-clash` as `unlessClash`.
 */
export const moveVisit = async (
  transaction: EntityManager,
  actor: MemberActor,
  row: VisitRow,
  act: VisitAct,
  to: VisitState,
  note: VisitNote = {},
  columns: Readonly<Partial<Record<VisitColumn, string | number>>> = {},
): Promise<void> => {
  const names = VISIT_COLUMNS.filter((name) => columns[name] !== undefined);
  const set = names.map((name, at) => `, ${name} = $${at + 4}`).join('');
  const [, moved] = await unlessClash(() =>
    transaction.query<[unknown[], number]>(
      `update visits set state = $3, version = version + 1, changed_at = clock_timestamp()${set} where id = $1 and version = $2`,
      [row.id, row.version, to, ...names.map((name) => columns[name])],
    ),
  );
  if (moved !== 1) throw new ConflictError('visit-moved');
  await noteVisitAct(transaction, actor, row, { act, from: row.state, to, version: row.version + 1 }, note);
};

const VISIT_COLUMNS = ['day', 'starts', 'minutes', 'place', 'companion', 'directions'] as const;
export type VisitColumn = (typeof VISIT_COLUMNS)[number];

/** @throws ConflictError `visit-clash`, which names no other visit, when she would be due at two at once (reliability W4). */
export const unlessClash = async <T>(write: () => Promise<T>): Promise<T> => {
  try {
    return await write();
  } catch (error) {
    if (isExclusionViolation(error, 'visits_at_once_ex')) throw new ConflictError('visit-clash');
    throw error;
  }
};

/** Appends a line of history; the database takes edges of the life cycle alone. */
export const noteVisitAct = async (
  transaction: EntityManager,
  actor: MemberActor,
  row: Pick<VisitRow, 'id' | 'domainId' | 'participantId'>,
  edge: {
    readonly act: VisitAct;
    readonly from: VisitState | 'none';
    readonly to: VisitState;
    readonly version: number;
  },
  note: VisitNote,
): Promise<void> => {
  await transaction.query(
    `insert into visit_events (id, domain_id, participant_id, visit_id, version, act, from_state, to_state, side, face, reason_code, helped_by, said_by, said_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      newId(),
      row.domainId,
      row.participantId,
      row.id,
      edge.version,
      edge.act,
      edge.from,
      edge.to,
      actor.role === 'participant' ? 'participant' : 'staff',
      note.face ?? null,
      note.reasonCode ?? null,
      note.helpedBy ?? null,
      actor.membershipId,
      await accountName(transaction, actor),
    ],
  );
};

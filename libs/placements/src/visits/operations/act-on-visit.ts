import { lockConsents } from '@stegvis/access';
import {
  ConflictError,
  type Database,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { VisitAct } from '../domain/visit-life-cycle';
import { atTime, decideVisitAct, moveVisit, type VisitColumn, type VisitNote } from '../storage/move-visit';
import { findVisit } from '../storage/visit-row';

export interface VisitStep {
  readonly idempotencyKey: string;
  readonly visitId: string;
  readonly expectedVersion: number;
}

interface Step {
  readonly act: VisitAct;
  readonly note?: VisitNote;
  readonly columns?: Readonly<Partial<Record<VisitColumn, string | number>>>;
  /** The time that the act is judged by; that of the visit when left out. */
  readonly startsAt?: (transaction: EntityManager) => Promise<Date>;
}

/**
 * Takes one act of the life cycle on a visit, once, under the lock of its person: whichever of two comes first stands.
 * @returns the id of the visit.
 * @throws InputError; NotFoundError; ConflictError `visit-moved`, `visit-clash`; RuleError as the guards say.
 */
export const actOnVisit = async (
  database: Database,
  actor: MemberActor,
  operation: string,
  input: VisitStep,
  step: Step,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const visitId = requireId(input.visitId, 'visitId');
  return database.withActor(actor, async (transaction) => {
    const seen = await findVisit(transaction, visitId);
    if (!seen) throw new NotFoundError();
    await lockConsents(transaction, seen.participantId);
    await once(transaction, operation, input.idempotencyKey, input, async () => {
      const row = await findVisit(transaction, visitId);
      if (!row) throw new NotFoundError();
      if (row.version !== input.expectedVersion) throw new ConflictError('visit-moved', row.version);
      const subject = atTime(step.startsAt ? await step.startsAt(transaction) : row.startsAt);
      const to = decideVisitAct(step.act, row, actor, subject);
      await moveVisit(transaction, actor, row, step.act, to, step.note, step.columns);
      return { id: visitId };
    });
    return visitId;
  });
};

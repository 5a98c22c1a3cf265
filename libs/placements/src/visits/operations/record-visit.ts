import { type Database, InputCheck, type MemberActor } from '@stegvis/platform';
import { FACES, type Face, VISIT_REASONS, type VisitReason } from '../domain/visit-life-cycle';
import { actOnVisit, type VisitStep } from './act-on-visit';

/** What staff register of a visit: that it was held, what the workplace thought, that it did not come about, or is called off. */
export const VISIT_OUTCOMES = ['hold', 'hear', 'miss', 'cancel'] as const;
export type VisitOutcome = (typeof VISIT_OUTCOMES)[number];

export interface VisitResult extends VisitStep {
  readonly outcome: VisitOutcome;
  /** Hers of `hold`, may be left out; that of the workplace of `hear`. */
  readonly face?: Face | null;
  /** Why, of `miss` and `cancel`. */
  readonly reasonCode?: VisitReason | null;
}

/**
 * Staff register how a visit went, or that there is none. A visit that was missed or called off counts against nobody: no
 * score reads it.
 * @returns the id of the visit. @throws as `actOnVisit`.
 */
export const recordVisit = (database: Database, actor: MemberActor, input: VisitResult): Promise<string> => {
  const check = new InputCheck();
  check.code('outcome', input.outcome, new Set(VISIT_OUTCOMES));
  const took = input.outcome === 'hold' || input.outcome === 'hear';
  const face = took ? (input.face ?? null) : null;
  if (input.outcome === 'hear' && face === null) check.fault('face', 'required');
  if (face !== null) check.code('face', face, new Set(FACES));
  const reasonCode = took ? null : (input.reasonCode ?? null);
  if (!took && reasonCode === null) check.fault('reasonCode', 'required');
  if (reasonCode !== null) check.code('reasonCode', reasonCode, new Set(VISIT_REASONS));
  check.done();
  return actOnVisit(database, actor, 'placements.record-visit', input, {
    act: input.outcome,
    note: { face, reasonCode },
  });
};

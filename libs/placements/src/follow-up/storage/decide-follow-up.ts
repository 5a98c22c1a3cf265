import { ConflictError, ForbiddenError, localDate, RuleError, systemClock } from '@stegvis/platform';
import { followUpRefusal } from '../domain/follow-up-guards';
import {
  type FollowUpAct,
  followUpEdgeOf,
  type FollowUpState,
  type FollowUpTaker,
} from '../domain/follow-up-life-cycle';

interface Decided {
  readonly state: FollowUpState;
  readonly version: number;
  readonly opens: string;
  readonly closes: string;
  readonly running: boolean;
}

/**
 * The state that an act leads to, or why it is refused.
 * @throws ConflictError `follow-up-moved` (not open in this state), ForbiddenError, RuleError (a guard refuses).
 */
export const decideFollowUpAct = (
  act: FollowUpAct,
  row: Decided,
  taker: FollowUpTaker,
  heldOn = row.opens,
): FollowUpState => {
  const edge = followUpEdgeOf(act, row.state);
  if (!edge) throw new ConflictError('follow-up-moved', row.version);
  if (!edge.who.includes(taker)) throw new ForbiddenError();
  const { opens, closes, running } = row;
  const refusal = followUpRefusal(edge.guards, {
    today: localDate(systemClock.now()),
    opens,
    closes,
    running,
    heldOn,
  });
  if (refusal) throw new RuleError(refusal.rule, refusal.code);
  return edge.to;
};

import { ForbiddenError, type MemberActor } from '@stegvis/platform';
import { mayTake, type OpeningAct } from '../domain/life-cycle';

/**
 * Refuses an act that the table gives to no one in the actor's role, before any row is read: which roles post openings is
 * public knowledge. Which openings are hers, row-level security decides.
 * @throws ForbiddenError
 */
export const requireRole = (actor: MemberActor, act: OpeningAct): void => {
  if (!mayTake(actor.role, act)) throw new ForbiddenError();
};

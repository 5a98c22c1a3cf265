import type { MemberActor } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { actOnOpening, type ChangeOpening } from './act-on-opening';

/**
 * Puts a paused opening back into the lists, if it is still complete and its period is not over.
 * @throws as `actOnOpening`.
 */
export const resumeOpening = (
  transaction: EntityManager,
  actor: MemberActor,
  input: ChangeOpening,
): Promise<{ readonly id: string }> => actOnOpening(transaction, actor, 'resume', input);

import type { MemberActor } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { actOnOpening, type ChangeOpening } from './act-on-opening';

/**
 * Takes a published opening out of every list for a while; what is known of it stays.
 * @throws as `actOnOpening`.
 */
export const pauseOpening = (
  transaction: EntityManager,
  actor: MemberActor,
  input: ChangeOpening,
): Promise<{ readonly id: string }> => actOnOpening(transaction, actor, 'pause', input);

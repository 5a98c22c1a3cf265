import type { MemberActor } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { actOnOpening, type ChangeOpening } from './act-on-opening';

/**
 * Ends an opening for good, with a reason. Those who posted it can still read and copy it.
 * @throws as `actOnOpening`.
 */
export const closeOpening = (
  transaction: EntityManager,
  actor: MemberActor,
  input: ChangeOpening,
): Promise<{ readonly id: string }> => actOnOpening(transaction, actor, 'close', input);

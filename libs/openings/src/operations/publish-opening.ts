import type { MemberActor } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { actOnOpening, type ChangeOpening, takeOpeningAct } from './act-on-opening';

/**
 * Lets others read a draft: staff at once, participants when a consultant has approved its easy-to-read text.
 * @throws as `actOnOpening`.
 */
export const publishOpening = (
  transaction: EntityManager,
  actor: MemberActor,
  input: ChangeOpening,
): Promise<{ readonly id: string }> =>
  actOnOpening(transaction, actor, 'publish', input, () => ({ publishedAt: new Date() }));

/** As `publishOpening`, within the work of a room above, which sees to it that it is done once. */
export const publishWithin = (
  transaction: EntityManager,
  actor: MemberActor,
  input: Omit<ChangeOpening, 'idempotencyKey'>,
): Promise<{ readonly id: string }> =>
  takeOpeningAct(transaction, actor, 'publish', input, () => ({ publishedAt: new Date() }));

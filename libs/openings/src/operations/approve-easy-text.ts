import type { MemberActor } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { actOnOpening, type ChangeOpening } from './act-on-opening';

/**
 * A consultant says that the easy-to-read text can be read by participants; only then do they meet the opening.
 * Hard words and long sentences are for the text check to point out and for her to judge; an empty text is refused.
 * @throws as `actOnOpening`.
 */
export const approveEasyText = (
  transaction: EntityManager,
  actor: MemberActor,
  input: ChangeOpening,
): Promise<{ readonly id: string }> =>
  actOnOpening(transaction, actor, 'approve_easy_text', input, (byName) => ({
    easyTextApprovedAt: new Date(),
    easyTextApprovedBy: actor.membershipId,
    easyTextApprovedByName: byName,
  }));

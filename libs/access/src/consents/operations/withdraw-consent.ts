import {
  type Database,
  type Language,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import { appendAnswer } from './append-answer';
import { lockConsents } from './lock-consents';
import { readConsent } from './read-consents';

export interface ConsentStop {
  readonly idempotencyKey: string;
  readonly consentId: string;
  readonly easy: boolean;
  readonly language: Language;
}

/**
 * Stops a consent: at the next statement the receiver sees nothing (security A3). A stop that meets an unanswered
 * question is a no, and one that meets something closed changes nothing: so whichever of a yes and a stop comes first,
 * nothing stands open after both.
 * @returns the id of the consent.
 * @throws NotFoundError.
 */
export const withdrawConsent = async (
  database: Database,
  actor: MemberActor,
  input: ConsentStop,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  requireId(input.consentId, 'consentId');
  return database.withActor(actor, async (transaction) => {
    const seen = await readConsent(transaction, input.consentId);
    if (!seen) throw new NotFoundError();
    await lockConsents(transaction, seen.participantId);
    const { id } = await once(
      transaction,
      'access.withdraw-consent',
      input.idempotencyKey,
      input,
      async () => {
        const consent = await readConsent(transaction, input.consentId);
        if (!consent) throw new NotFoundError();
        const answer =
          consent.state === 'yes'
            ? 'withdrawn'
            : consent.state === 'unanswered' || consent.state === 'ask_someone'
              ? 'no'
              : null;
        if (answer)
          await appendAnswer(transaction, actor, consent, {
            answer,
            how:
              actor.role === 'representative'
                ? 'representative'
                : actor.participantId === null || actor.assistedBy
                  ? 'together'
                  : 'self',
            helpedBy: actor.assistedBy?.name ?? null,
            witness: null,
            easy: input.easy,
            language: input.language,
          });
        return { id: consent.id };
      },
    );
    return id;
  });
};

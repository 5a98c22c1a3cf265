import { actorOf, type Database, NotFoundError, type RequestContext } from '@stegvis/platform';
import { recordShown } from '../../log';
import { readConsent } from '../operations/read-consents';
import { ConsentPayload } from './consent.inputs';
import { toConsent } from './to-consent';

/** What the log says of a representative's look; of others it finds out itself. */
export const representing = (context: RequestContext): { readonly relation?: string } =>
  actorOf(context).role === 'representative' ? { relation: 'representation' } : {};

/** A consent as it stands after a change, and the look in the log. @throws NotFoundError. */
export const consentPayload = async (
  database: Database,
  context: RequestContext,
  consentId: string,
  action: string,
): Promise<ConsentPayload> => {
  context.loaders.clear();
  const row = await database.withActor(actorOf(context), async (transaction) => {
    const found = await readConsent(transaction, consentId);
    if (found)
      await recordShown(transaction, {
        action,
        subjects: [found.participantId],
        classes: ['C6'],
        ...representing(context),
      });
    return found;
  });
  if (!row) throw new NotFoundError();
  return Object.assign(new ConsentPayload(), { consent: toConsent(row, context.language) });
};

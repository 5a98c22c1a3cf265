import { type Database, type MemberActor, requireId } from '@stegvis/platform';
import { recordRefused, recordShown } from '../../log';
import { represents } from '../../representations';
import { type ConsentRow, readConsents } from './read-consents';

/**
 * What a participant was asked, to who represents her in `rights` today; questions about sensitive items only where
 * `person` is covered too. Null for everybody else, absent or not: one answer (A7).
 */
export const listRepresentedConsents = (
  database: Database,
  actor: MemberActor,
  participantId: string,
): Promise<readonly ConsentRow[] | null> => {
  const id = requireId(participantId, 'participantId');
  const look = { action: 'access.list-represented-consents', classes: ['C6'] } as const;
  return database.withActor(actor, async (transaction) => {
    if (!(await represents(transaction, id, 'rights'))) {
      await recordRefused(transaction, { ...look, asked: id });
      return null;
    }
    await recordShown(transaction, { ...look, subjects: [id], relation: 'representation' });
    return (await readConsents(transaction, [id])).get(id) ?? [];
  });
};

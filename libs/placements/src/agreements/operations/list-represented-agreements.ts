import { recordRefused, recordShown, represents } from '@stegvis/access';
import { type Database, type MemberActor, requireId } from '@stegvis/platform';
import { type AgreementFactsRow, readAgreements } from './read-agreements';

/**
 * The agreements of a participant that have been sent, to who represents her in `rights` today; null for everybody else,
 * absent or not: one answer (security A7).
 */
export const listRepresentedAgreements = (
  database: Database,
  actor: MemberActor,
  participantId: string,
): Promise<readonly AgreementFactsRow[] | null> => {
  const id = requireId(participantId, 'participantId');
  const look = { action: 'placements.list-represented-agreements', classes: ['C4'] } as const;
  return database.withActor(actor, async (transaction) => {
    if (!(await represents(transaction, id, 'rights'))) {
      await recordRefused(transaction, { ...look, asked: id });
      return null;
    }
    await recordShown(transaction, { ...look, subjects: [id], relation: 'representation' });
    return (await readAgreements(transaction, [id])).get(id) ?? [];
  });
};

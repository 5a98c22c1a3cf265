import { recordRefused, recordShown, represents } from '@stegvis/access';
import { type Database, type MemberActor, requireId } from '@stegvis/platform';
import { type ProposalFacts, readProposals } from './read-proposals';

/**
 * What was proposed to a participant, to who represents her in `rights` today; null for everybody else, absent or not: one
 * answer (security A7).
 */
export const listRepresented = (
  database: Database,
  actor: MemberActor,
  participantId: string,
): Promise<readonly ProposalFacts[] | null> => {
  const id = requireId(participantId, 'participantId');
  const look = { action: 'placements.list-represented', classes: ['C6'] } as const;
  return database.withActor(actor, async (transaction) => {
    if (!(await represents(transaction, id, 'rights'))) {
      await recordRefused(transaction, { ...look, asked: id });
      return null;
    }
    await recordShown(transaction, { ...look, subjects: [id], relation: 'representation' });
    return (await readProposals(transaction, [id])).get(id) ?? [];
  });
};

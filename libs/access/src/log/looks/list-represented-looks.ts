import { type Database, type MemberActor, type Page, requireId } from '@stegvis/platform';
import { represents } from '../../representations';
import { recordRefused, recordShown } from '../record-looks';
import { type LooksOfDay, looksAt } from './list-looks';

/**
 * Who looked at a participant, to who represents her in `rights` today (security A7); her own looks and the reader's are left
 * out. Null for everybody else, absent or not: one answer.
 * @throws InputError for a malformed id or page.
 */
export const listRepresentedLooks = async (
  database: Database,
  actor: MemberActor,
  participantId: string,
  args: { readonly first?: number | null; readonly after?: string | null },
): Promise<Page<LooksOfDay> | null> => {
  const id = requireId(participantId, 'participantId');
  const look = { action: 'access.list-represented-looks', classes: ['C10'] } as const;
  return database.withActor(actor, async (transaction) => {
    if (!(await represents(transaction, id, 'rights'))) {
      await recordRefused(transaction, { ...look, asked: id });
      return null;
    }
    const page = await looksAt(transaction, id, args);
    await recordShown(transaction, { ...look, subjects: [id], relation: 'representation' });
    return page;
  });
};

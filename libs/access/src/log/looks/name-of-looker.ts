import { type Database, InputError, type MemberActor, NotFoundError } from '@stegvis/platform';
import { recordShown } from '../record-looks';
import { LOOK_ID } from './look-id';

/**
 * The name of somebody who looked at the participant who asks, or at whom the actor represents in `rights` (security L4: on
 * request).
 * @throws NotFoundError for a look at somebody else and for none alike; InputError for what is no id.
 */
export const nameOfLooker = (database: Database, actor: MemberActor, lookId: string): Promise<string> => {
  if (!LOOK_ID.test(lookId)) throw new InputError([{ path: 'lookId', code: 'id-malformed' }]);
  return database.withActor(actor, async (transaction) => {
    const [row] = await transaction.query<{ name: string | null; subject: string }[]>(
      `select stegvis.name_of_looker($1) as name, l.subject_id as subject from access_log l where stegvis.look_id(l) = $1 limit 1`,
      [lookId],
    );
    if (!row?.name) throw new NotFoundError();
    await recordShown(transaction, {
      action: 'access.read-name-of-looker',
      subjects: [row.subject],
      classes: ['C10'],
      ...(actor.participantId === row.subject ? {} : { relation: 'representation' }),
    });
    return row.name;
  });
};

import type { MemberActor } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/** The acting member's name, kept beside what she says so that history reads the same when an account is closed. */
export const accountName = async (transaction: EntityManager, actor: MemberActor): Promise<string> => {
  const [row] = await transaction.query<{ name: string }[]>(`select name from accounts where id = $1`, [
    actor.accountId,
  ]);
  return row?.name ?? '';
};

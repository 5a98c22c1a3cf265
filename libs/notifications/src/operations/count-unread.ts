import type { Database, MemberActor } from '@stegvis/platform';

/** How many notices wait in the actor's inbox. */
export const countUnread = (database: Database, actor: MemberActor): Promise<number> =>
  database.withActor(actor, async (transaction) => {
    const [row] = await transaction.query<{ unread: number }[]>(
      `select count(*)::int as unread from notices where read_at is null`,
    );
    return row?.unread ?? 0;
  });

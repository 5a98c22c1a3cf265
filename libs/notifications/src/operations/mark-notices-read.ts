import { type Database, InputError, type MemberActor, once, requireId } from '@stegvis/platform';

export interface MarkNoticesRead {
  readonly idempotencyKey: string;
  readonly ids?: readonly string[] | null;
  readonly all?: boolean | null;
}

/** Marks notices of the own inbox as read; those of others, and unknown ones, are passed over. @throws InputError unless `ids` or `all` is given. */
export const markNoticesRead = async (
  database: Database,
  actor: MemberActor,
  input: MarkNoticesRead,
): Promise<void> => {
  const ids = (input.ids ?? []).map((id, i) => requireId(id, `ids.${i}`));
  if (ids.length === 0 && input.all !== true) throw new InputError([{ path: 'ids', code: 'required' }]);
  if (ids.length > 200) throw new InputError([{ path: 'ids', code: 'too-many', params: { max: 200 } }]);
  await database.withActor(actor, (transaction) =>
    once(transaction, 'notifications.mark-read', input.idempotencyKey, input, async () => {
      await transaction.query(
        `update notices set read_at = now() where read_at is null and ($1 or id = any($2))`,
        [input.all === true, ids],
      );
    }),
  );
};

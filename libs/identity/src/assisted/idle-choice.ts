import { type Database, expectOneRow, InputCheck, type MemberActor, once } from '@stegvis/platform';
import { AccountEntity } from '../storage/account.entity';

const LONGEST = 480;

/** How long a participant's sessions may rest: her own choice in minutes, null while it is the municipality's. */
export const readIdleChoice = (database: Database, actor: MemberActor): Promise<number | null> =>
  database.withActor(actor, async (transaction) => {
    const account = await transaction.findOneBy(AccountEntity, { id: actor.accountId });
    return account?.idleMinutes ?? null;
  });

/**
 * Keeps how long her sessions may rest, from the next request on every device (security E4). It never exceeds what the
 * municipality allows.
 * @param input `minutes` 15-480; null for the municipality's own. @throws InputError.
 */
export const chooseIdle = (
  database: Database,
  actor: MemberActor,
  input: { readonly idempotencyKey: string; readonly minutes?: number | null },
): Promise<void> => {
  const check = new InputCheck();
  const minutes = input.minutes ?? null;
  if (minutes !== null) check.wholeNumber('minutes', minutes, 15, LONGEST);
  check.done();
  return database.withActor(actor, (transaction) =>
    once(transaction, 'identity.choose-idle', input.idempotencyKey, input, async () => {
      const { affected } = await transaction.update(
        AccountEntity,
        { id: actor.accountId },
        { idleMinutes: minutes },
      );
      expectOneRow(affected ?? 0);
    }),
  );
};

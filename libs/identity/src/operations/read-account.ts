import { type Database, type MemberActor, NotFoundError } from '@stegvis/platform';
import { AccountEntity } from '../storage/account.entity';

/** One account, for an administrator. @throws NotFoundError when it is absent or not the actor's to see. */
export const readAccount = (database: Database, actor: MemberActor, id: string): Promise<AccountEntity> =>
  database.withActor(actor, async (transaction) => {
    const account = await transaction.findOneBy(AccountEntity, { id });
    if (!account) throw new NotFoundError();
    return account;
  });

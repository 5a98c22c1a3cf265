import {
  type Database,
  decodeCursor,
  type MemberActor,
  type Page,
  pageSize,
  toPage,
} from '@stegvis/platform';
import { AccountEntity } from '../storage/account.entity';

export interface AccountListArguments {
  readonly search?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Accounts for an administrator, by name. Participants' accounts are not among them: being listed is secret. */
export const listAccounts = (
  database: Database,
  actor: MemberActor,
  args: AccountListArguments,
): Promise<Page<AccountEntity>> => {
  const size = pageSize(args.first);
  const after = decodeCursor(args.after, 2);
  return database.withActor(actor, async (transaction) => {
    const all = transaction
      .createQueryBuilder(AccountEntity, 'a')
      .where(`not exists (select 1 from memberships m where m.account_id = a.id and m.role = 'participant')`);
    const search = args.search?.trim().toLowerCase();
    if (search)
      all.andWhere(`(lower(a.name) like :like or a.email like :like)`, {
        like: `%${search.replace(/[\\%_]/g, '\\$&')}%`,
      });
    const total = await all.getCount();
    if (after) all.andWhere('(a.name, a.id) > (:name, :id)', { name: after[0], id: after[1] });
    const rows = await all
      .orderBy('a.name')
      .addOrderBy('a.id')
      .limit(size + 1)
      .getMany();
    return toPage(rows, size, total, (row) => [row.name, row.id]);
  });
};

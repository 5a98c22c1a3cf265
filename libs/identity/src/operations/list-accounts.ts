import {
  type Database,
  decodeCursor,
  InputCheck,
  InputError,
  isId,
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

/**
 * Accounts for an administrator, by name. Participants' accounts are not among them: being listed is secret.
 * @throws InputError for a search, size or cursor that cannot be taken.
 */
export const listAccounts = (
  database: Database,
  actor: MemberActor,
  args: AccountListArguments,
): Promise<Page<AccountEntity>> => {
  const check = new InputCheck();
  const search = check.optionalText('search', args.search, { max: 100 })?.toLowerCase();
  check.done();
  const size = pageSize(args.first);
  const after = readCursor(args.after);
  return database.withActor(actor, async (transaction) => {
    const all = transaction
      .createQueryBuilder(AccountEntity, 'a')
      .where(`not exists (select 1 from memberships m where m.account_id = a.id and m.role = 'participant')`);
    if (search)
      all.andWhere(`(lower(a.name) like :like or a.email like :like)`, {
        like: `%${search.replace(/[\\%_]/g, '\\$&')}%`,
      });
    const total = await all.getCount();
    if (after) all.andWhere('(a.name, a.id) > (:name, :id)', after);
    const rows = await all
      .orderBy('a.name')
      .addOrderBy('a.id')
      .limit(size + 1)
      .getMany();
    return toPage(rows, size, total, (row) => [row.name, row.id]);
  });
};

/** @throws InputError naming `after` for anything that this list did not write. */
const readCursor = (cursor: string | null | undefined): { name: string; id: string } | null => {
  const values = decodeCursor(cursor, 2);
  if (!values) return null;
  const [name, id] = values;
  if (typeof name === 'string' && !name.includes('\u0000') && isId(id)) return { name, id };
  throw new InputError([{ path: 'after', code: 'cursor-unknown' }]);
};

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
 * Accounts for an administrator, by name; a search forgives marks and a slip of the pen. Participants' accounts are not among them: being listed is secret.
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
      all.andWhere(
        `(strpos(unaccent(lower(a.name)), unaccent(:search)) > 0 or strpos(a.email, :search) > 0 or word_similarity(unaccent(:search), unaccent(lower(a.name))) >= 0.5)`,
        { search },
      );
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

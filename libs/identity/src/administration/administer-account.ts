import { expectOneRow, type MemberActor, NotFoundError, RuleError } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { AccountEntity } from '../storage/account.entity';

/** What every act on an account names: which, as whom the reader saw it, and the key of the request. */
export interface AccountAct {
  readonly idempotencyKey: string;
  readonly accountId: string;
  readonly expectedVersion: number;
}

/**
 * Takes an account for one act of an administrator and notes that it changed. Administrators wait for each other here, and
 * who has lost the role meanwhile does nothing: two who end each other at once do not leave nobody.
 * @throws NotFoundError when the account is absent, closed or out of reach; ConflictError when it was changed since it was read.
 */
export const administerAccount = async (
  transaction: EntityManager,
  actor: MemberActor,
  { accountId, expectedVersion }: Omit<AccountAct, 'idempotencyKey'>,
): Promise<AccountEntity> => {
  await transaction.query(`select pg_advisory_xact_lock(7346112)`);
  const [self] = await transaction.query<unknown[]>(
    `select 1 from accounts where id = $1 and status not in ('locked', 'closed') and (select stegvis.actor_role()) = 'administrator'`,
    [actor.accountId],
  );
  const account = self ? await transaction.findOneBy(AccountEntity, { id: accountId }) : null;
  if (!account || account.private) throw new NotFoundError();
  const { affected } = await transaction.update(
    AccountEntity,
    { id: accountId, version: expectedVersion },
    { version: () => 'version + 1' },
  );
  expectOneRow(affected ?? 0, account.version);
  if (account.status === 'closed') throw new NotFoundError();
  return account;
};

/**
 * Refuses what would leave a municipality without an administrator whose role has no end. Called after the change.
 * @throws RuleError `last-administrator`.
 */
export const keepAnAdministrator = async (transaction: EntityManager, actor: MemberActor): Promise<void> => {
  const left = await transaction.query<unknown[]>(
    `select 1 from memberships m join accounts a on a.id = m.account_id
     where m.role = 'administrator' and m.municipality_code is not distinct from $1 and m.valid_from <= current_date and m.valid_to is null
       and (a.status = 'active' or a.id = $2) limit 1`,
    [actor.municipalityCode, actor.accountId],
  );
  if (left.length === 0) throw new RuleError('A14', 'last-administrator');
};

/** Ends the sessions of an account, or those in one of its roles alone (security A6). */
export const endSessions = async (
  transaction: EntityManager,
  accountId: string,
  membershipId: string | null = null,
): Promise<void> => {
  await transaction.query(
    `update sessions set ended_at = now() where account_id = $1 and ended_at is null and ($2::uuid is null or membership_id = $2)`,
    [accountId, membershipId],
  );
};

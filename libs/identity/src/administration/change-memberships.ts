import {
  type Database,
  expectOneRow,
  InputCheck,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
  RuleError,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { MembershipEntity } from '../storage/membership.entity';
import { type AccountAct, administerAccount, endSessions, keepAnAdministrator } from './administer-account';
import { checkRoleDay } from './role-day';
import { checkSeat, giveSeat, type Seat } from './seat';

/** An act on one role of an account. `expectedVersion` is the account's. */
export interface MembershipAct extends Omit<AccountAct, 'accountId'> {
  readonly membershipId: string;
}

export interface GivenMembership extends AccountAct, Seat {
  /** First day; today when left out. */
  readonly day?: string | null;
}

/**
 * Gives an account one more role from a day; nothing of those that it has changes.
 * @returns the account. @throws InputError; NotFoundError; ConflictError; RuleError `own-roles` for one's own account.
 */
export const giveMembership = (
  database: Database,
  actor: MemberActor,
  input: GivenMembership,
): Promise<string> => {
  const accountId = requireId(input.accountId, 'accountId');
  const check = new InputCheck();
  checkSeat(check, input);
  const validFrom = checkRoleDay(check, 'day', input.day);
  check.done();
  if (accountId === actor.accountId) throw new RuleError('A14', 'own-roles');
  return database.withActor(actor, (transaction) =>
    once(transaction, 'identity.give-membership', input.idempotencyKey, input, async () => {
      await administerAccount(transaction, actor, { ...input, accountId });
      await giveSeat(transaction, actor, { ...input, accountId, validFrom });
      return accountId;
    }),
  );
};

/**
 * Ends a role: from the day on nothing of it holds, from the next statement when that is today, and its sessions are over
 * (security A6). What was said in it stays.
 * @param input `day` is the first day without the role; today when left out.
 * @returns the account. @throws InputError; NotFoundError when it is out of reach or has ended; ConflictError; RuleError
 *   for the role that one acts in oneself, and for the last administrator's.
 */
export const endMembership = (
  database: Database,
  actor: MemberActor,
  input: MembershipAct & { readonly day?: string | null },
): Promise<string> => {
  const check = new InputCheck();
  const day = checkRoleDay(check, 'day', input.day);
  check.done();
  return onMembership(database, actor, 'identity.end-membership', input, (transaction, membership) =>
    endOne(transaction, actor, membership, day),
  );
};

/**
 * Takes back the end of a role that has not come yet, or came today: what it had is there again, its sessions are not.
 * @returns the account. @throws NotFoundError when there is no such end; ConflictError.
 */
export const keepMembership = (
  database: Database,
  actor: MemberActor,
  input: MembershipAct,
): Promise<string> =>
  onMembership(database, actor, 'identity.keep-membership', input, async (transaction, { id, accountId }) => {
    if (accountId === actor.accountId) throw new RuleError('A14', 'own-roles');
    const [, kept] = await transaction.query<[unknown[], number]>(
      `update memberships set valid_to = null where id = $1 and valid_to >= current_date`,
      [id],
    );
    expectOneRow(kept);
  });

/**
 * Changes a role from a day: the former ends and a new row begins, so that it can be seen who was what when. Who was
 * assigned in the former role is not in the new one: the unit's manager hands over (security A14).
 * @returns the account. @throws as `giveMembership` and `endMembership`.
 */
export const changeMembership = (
  database: Database,
  actor: MemberActor,
  input: MembershipAct & Seat & { readonly day?: string | null },
): Promise<string> => {
  const check = new InputCheck();
  checkSeat(check, input);
  const day = checkRoleDay(check, 'day', input.day);
  check.done();
  return onMembership(
    database,
    actor,
    'identity.change-membership',
    input,
    async (transaction, membership) => {
      if (membership.accountId === actor.accountId) throw new RuleError('A14', 'own-roles');
      await endOne(transaction, actor, membership, day);
      await giveSeat(transaction, actor, { ...input, accountId: membership.accountId, validFrom: day });
    },
  );
};

const onMembership = (
  database: Database,
  actor: MemberActor,
  operation: string,
  input: MembershipAct,
  act: (transaction: EntityManager, membership: MembershipEntity) => Promise<void>,
): Promise<string> => {
  const id = requireId(input.membershipId, 'membershipId');
  return database.withActor(actor, (transaction) =>
    once(transaction, operation, input.idempotencyKey, input, async () => {
      const membership = await transaction.findOneBy(MembershipEntity, { id });
      if (!membership) throw new NotFoundError();
      await administerAccount(transaction, actor, { ...input, accountId: membership.accountId });
      await act(transaction, membership);
      return membership.accountId;
    }),
  );
};

const endOne = async (
  transaction: EntityManager,
  actor: MemberActor,
  { id, accountId }: MembershipEntity,
  day: string,
): Promise<void> => {
  if (id === actor.membershipId) throw new RuleError('A14', 'acting-role');
  const [[row], ended] = await transaction.query<[{ over: boolean }[], number]>(
    `update memberships set valid_to = greatest(valid_from, $2::date) where id = $1 and (valid_to is null or valid_to > current_date)
     returning valid_to <= current_date as over`,
    [id, day],
  );
  expectOneRow(ended);
  await keepAnAdministrator(transaction, actor);
  if (row?.over) await endSessions(transaction, accountId, id);
};

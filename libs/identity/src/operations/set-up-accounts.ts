import { newId, type Role } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { PRIVATE_ROLES } from '../domain/role-places';
import { AccountEntity } from '../storage/account.entity';
import { MembershipEntity } from '../storage/membership.entity';
import { makeInvitation } from './invite-account';

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string | null;
  readonly demo: boolean;
  readonly language?: 'sv' | 'en';
  readonly membership: {
    readonly id?: string;
    readonly role: Role;
    readonly municipalityCode: string | null;
    readonly domainId: string | null;
    readonly organisationId: string | null;
    readonly participantId: string | null;
  };
}

/** Makes an account with one role while Stegvis is set up (demo world, tests). Run as `system('set-up')`. */
export const setUpAccount = async (
  transaction: EntityManager,
  account: NewAccount,
): Promise<{ accountId: string; membershipId: string }> => {
  const accountId = newId();
  const membershipId = account.membership.id ?? newId();
  await transaction.insert(AccountEntity, {
    id: accountId,
    email: account.email.toLowerCase(),
    name: account.name,
    status: account.passwordHash ? 'active' : 'invited',
    language: account.language ?? 'sv',
    displayMode: account.membership.role === 'participant' ? 'calm' : 'work',
    demo: account.demo,
    private: PRIVATE_ROLES.includes(account.membership.role),
    version: 1,
  });
  await transaction.insert(MembershipEntity, {
    ...account.membership,
    id: membershipId,
    accountId,
    validTo: null,
  });
  if (account.passwordHash) {
    await transaction.query(`insert into account_credentials (account_id, password_hash) values ($1, $2)`, [
      accountId,
      account.passwordHash,
    ]);
  }
  return { accountId, membershipId };
};

/**
 * The one-time link that makes the first administrator, while there is none. Each start before it is used makes a new
 * link and ends the old one. Run as `system('set-up')`.
 * @returns the token, or null when there is an administrator already.
 */
export const firstAdministratorToken = async (
  transaction: EntityManager,
  municipalityCode: string | null,
): Promise<string | null> => {
  await transaction.query(`select pg_advisory_xact_lock(7346111)`);
  const [active] = await transaction.query<unknown[]>(
    `select 1 from memberships m join accounts a on a.id = m.account_id where m.role = 'administrator' and a.status = 'active' limit 1`,
  );
  if (active) return null;
  const [waiting] = await transaction.query<{ id: string }[]>(
    `select a.id from accounts a join memberships m on m.account_id = a.id where m.role = 'administrator' and a.status = 'invited' order by a.created_at limit 1`,
  );
  const accountId =
    waiting?.id ??
    (
      await setUpAccount(transaction, {
        email: 'administrator@localhost',
        name: 'Administrator',
        passwordHash: null,
        demo: false,
        membership: {
          role: 'administrator',
          municipalityCode,
          domainId: null,
          organisationId: null,
          participantId: null,
        },
      })
    ).accountId;
  return (await makeInvitation(transaction, accountId, null)).token;
};

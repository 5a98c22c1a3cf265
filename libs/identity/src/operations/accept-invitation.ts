import { type Database, InputCheck, NotFoundError, type Role, system } from '@stegvis/platform';
import { checkNewPassword, hashPassword } from '../domain/password';
import { tokenHash } from '../domain/tokens';
import { whatIsAwaited } from '../one-time-codes/what-is-awaited';
import { AccountEntity } from '../storage/account.entity';
import { validMemberships } from '../storage/valid-memberships';
import { actorOfMembership } from './actor-of-membership';
import { type OpenedSession, openSession } from './open-session';

/**
 * Takes up an invitation: name, password, signed in. The row lock lets one of two parallel requests through; the link is
 * spent in the same transaction.
 * @throws NotFoundError for an unknown, used or expired link, and for an account that has been taken up or closed (one
 *   answer for all); InputError for the password.
 */
export const acceptInvitation = async (
  database: Database,
  input: { token: string; name: string; password: string },
  codeRoles: readonly Role[],
): Promise<OpenedSession> => {
  const check = new InputCheck();
  const name = check.text('name', input.name, { max: 200, required: true });
  checkNewPassword(check, 'password', input.password);
  check.done();
  const passwordHash = await hashPassword(input.password);
  return database.withActor(system('sign-in'), async (transaction) => {
    const [invitation] = await transaction.query<{ account_id: string }[]>(
      `select i.account_id from invitations i join accounts a on a.id = i.account_id
       where i.token_hash = $1 and i.used_at is null and i.expires_at > now() and a.status = 'invited' for update`,
      [tokenHash(input.token)],
    );
    if (!invitation) throw new NotFoundError();
    // The link that was handed over and the one that was mailed are one invitation.
    await transaction.query(
      `update invitations set used_at = now() where account_id = $1 and used_at is null`,
      [invitation.account_id],
    );
    await transaction.query(
      `insert into account_credentials (account_id, password_hash) values ($1, $2)
       on conflict (account_id) do update set password_hash = excluded.password_hash, changed_at = now()`,
      [invitation.account_id, passwordHash],
    );
    await transaction.update(
      AccountEntity,
      { id: invitation.account_id },
      { status: 'active', name, lastSignInAt: new Date() },
    );
    const memberships = await validMemberships(transaction, invitation.account_id);
    const [membership] = memberships;
    if (!membership) throw new NotFoundError();
    const awaits = await whatIsAwaited(transaction, invitation.account_id, memberships, codeRoles);
    return openSession(transaction, actorOfMembership(membership), awaits);
  });
};

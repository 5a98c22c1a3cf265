import { type Database, newId, system } from '@stegvis/platform';
import { AccountEntity } from '../storage/account.entity';
import { MembershipEntity } from '../storage/membership.entity';
import { makeInvitation } from './invite-account';

export interface RepresentativeAccount {
  readonly membershipId: string;
  /** Secret of a link that works once; null when the person can sign in already. */
  readonly token: string | null;
  readonly expires: Date | null;
}

/**
 * Finds or makes the private account of somebody who represents a participant. It opens nothing by itself: what it reaches
 * is in the representations. Done twice, half-way or together it is one account, by the unique key on the address.
 * @param createdBy membership of the member of staff who asks; the caller has let her reach the participant.
 */
export const openRepresentativeAccount = (
  database: Database,
  { email, name, municipalityCode }: { email: string; name: string; municipalityCode: string | null },
  createdBy: string,
): Promise<RepresentativeAccount> =>
  database.withActor(system('sign-in'), async (transaction) => {
    await transaction.query(
      `insert into accounts (id, email, name, status, private) values ($1, $2, $3, 'invited', true) on conflict (email, private) do nothing`,
      [newId(), email, name],
    );
    const account = await transaction.findOneOrFail(AccountEntity, {
      where: { email, private: true },
      lock: { mode: 'pessimistic_write' },
    });
    const [known] = await transaction.query<{ id: string }[]>(
      `select id from memberships where account_id = $1 and role = 'representative' and valid_to is null and municipality_code is not distinct from $2`,
      [account.id, municipalityCode],
    );
    const membershipId = known?.id ?? newId();
    if (!known)
      await transaction.insert(MembershipEntity, {
        id: membershipId,
        accountId: account.id,
        role: 'representative',
        municipalityCode,
        domainId: null,
        organisationId: null,
        participantId: null,
        validTo: null,
      });
    if (account.status === 'active') return { membershipId, token: null, expires: null };
    return { membershipId, ...(await makeInvitation(transaction, account.id, createdBy)) };
  });

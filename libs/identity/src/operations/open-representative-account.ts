import { type Database, newId, system } from '@stegvis/platform';
import { AccountEntity } from '../storage/account.entity';
import { MembershipEntity } from '../storage/membership.entity';

export interface RepresentativeAccount {
  readonly accountId: string;
  readonly membershipId: string;
}

/**
 * Finds or makes the private account of somebody who represents a participant. It opens nothing by itself: what it reaches
 * is in the representations. Done twice, half-way or together it is one account, by the unique key on the address.
 * Whether there was one is told to nobody: it may be that of a participant of another domain (security D5), and so the
 * link to begin with leaves by mail alone, to the address itself.
 */
export const openRepresentativeAccount = (
  database: Database,
  { email, name, municipalityCode }: { email: string; name: string; municipalityCode: string | null },
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
    return { accountId: account.id, membershipId };
  });

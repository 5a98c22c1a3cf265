import { type Database, NotFoundError, newId, system, UnauthenticatedError } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { newToken, tokenHash } from '../domain/tokens';
import { AccountEntity } from '../storage/account.entity';

/** Whom a session is begun for, as her staff read it. */
export interface AssistedPerson {
  readonly participantId: string;
  readonly domainId: string;
  readonly municipalityCode: string | null;
  /** Her name, or the words that stand for it where it is protected. */
  readonly name: string;
}

/** She says that it is her within so many minutes, or nothing was begun. */
const MINUTES_TO_CONFIRM = 5;

/**
 * Puts the session of a member of staff aside and begins one for a participant on the same device. It is nobody's until
 * she has said that it is her; of two at once one begins. Who has no account yet gets a bare one, which no password opens.
 * The caller has made sure that the member may begin it, and has logged that.
 * @param token of the session of the member, which ends here and never comes back.
 * @throws UnauthenticatedError when that session has ended; NotFoundError when her account is locked or closed.
 */
export const beginAssisted = (
  database: Database,
  person: AssistedPerson,
  assistedBy: string,
  token: string,
): Promise<{ token: string; expires: Date }> =>
  database.withActor(system('sign-in'), async (transaction) => {
    const [, ended] = await transaction.query<[unknown[], number]>(
      `update sessions set ended_at = now() where token_hash = $1 and membership_id = $2 and ended_at is null`,
      [tokenHash(token), assistedBy],
    );
    if (ended !== 1) throw new UnauthenticatedError();
    const { accountId, membershipId } = await accountOf(transaction, person);
    const fresh = newToken();
    const expires = new Date(Date.now() + MINUTES_TO_CONFIRM * 60_000);
    await transaction.query(
      `insert into sessions (token_hash, account_id, membership_id, assisted_by, expires_at) values ($1, $2, $3, $4, $5)`,
      [tokenHash(fresh), accountId, membershipId, assistedBy, expires],
    );
    return { token: fresh, expires };
  });

const accountOf = async (
  transaction: EntityManager,
  { participantId, domainId, municipalityCode, name }: AssistedPerson,
): Promise<{ accountId: string; membershipId: string }> => {
  const [known] = await transaction.query<
    { accountId: string; membershipId: string; status: AccountEntity['status'] }[]
  >(
    `select a.id as "accountId", m.id as "membershipId", a.status from memberships m join accounts a on a.id = m.account_id
     where m.participant_id = $1 and m.role = 'participant' and m.valid_from <= current_date and (m.valid_to is null or m.valid_to > current_date)
     order by m.valid_from desc, m.id limit 1`,
    [participantId],
  );
  if (known?.status === 'locked' || known?.status === 'closed') throw new NotFoundError();
  if (known) return known;
  const email = `${participantId}@utan-epost.invalid`;
  await transaction.query(
    `insert into accounts (id, email, name, status, display_mode, private) values ($1, $2, $3, 'active', 'calm', true) on conflict (email, private) do nothing`,
    [newId(), email, name],
  );
  const { id: accountId } = await transaction.findOneOrFail(AccountEntity, {
    where: { email, private: true },
    lock: { mode: 'pessimistic_write' },
  });
  const membershipId = newId();
  await transaction.query(
    `insert into memberships (id, account_id, role, municipality_code, domain_id, participant_id) values ($1, $2, 'participant', $3, $4, $5)`,
    [membershipId, accountId, municipalityCode, domainId, participantId],
  );
  return { accountId, membershipId };
};

import { type KeyRing, newId } from '@stegvis/platform';
import { type EntityManager, In } from 'typeorm';
import type { ProvenIdentity } from '../providers/proven-identity';
import { AccountEntity } from '../storage/account.entity';
import { AccountIdentityEntity } from '../storage/account-identity.entity';

const SUBJECT = 'identity.subject';

const lookupText = ({ issuer, subject }: Pick<ProvenIdentity, 'issuer' | 'subject'>): string =>
  `${issuer}\n${subject}`;

/** The account that somebody is bound to, whichever valid key hashed her. */
export const accountOfIdentity = async (
  transaction: EntityManager,
  keys: KeyRing,
  identity: ProvenIdentity,
): Promise<AccountEntity | null> => {
  const { issuer } = identity;
  const hashes = keys.lookupHashes(SUBJECT, lookupText(identity));
  const bound = await transaction.findOneBy(AccountIdentityEntity, { issuer, subjectHash: In(hashes) });
  return bound ? transaction.findOneBy(AccountEntity, { id: bound.accountId }) : null;
};

/**
 * Binds somebody to an account: neither she nor the account may be bound to another at this issuer.
 * @returns whether it was done now or was so already; null when one of them is bound to another.
 */
export const bindIdentity = async (
  transaction: EntityManager,
  keys: KeyRing,
  accountId: string,
  identity: ProvenIdentity,
): Promise<'now' | 'already' | null> => {
  const id = newId();
  const made = await transaction.query<unknown[]>(
    `insert into account_identities (id, account_id, issuer, subject_hash, subject_sealed) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning 1`,
    [
      id,
      accountId,
      identity.issuer,
      keys.lookupHash(SUBJECT, lookupText(identity)),
      keys.seal(SUBJECT, identity.subject, id),
    ],
  );
  if (made.length > 0) return 'now';
  return (await accountOfIdentity(transaction, keys, identity))?.id === accountId ? 'already' : null;
};

/** Writes every subject that the former key sealed anew under the current one. @returns how many (security E5). */
export const renewIdentities = async (transaction: EntityManager, keys: KeyRing): Promise<number> => {
  const all = await transaction.find(AccountIdentityEntity, { lock: { mode: 'pessimistic_write' } });
  const old = all.filter(({ subjectSealed }) => !keys.isCurrent(subjectSealed));
  for (const { id, issuer, subjectSealed } of old) {
    const subject = keys.open(SUBJECT, subjectSealed, id);
    await transaction.update(
      AccountIdentityEntity,
      { id },
      {
        subjectHash: keys.lookupHash(SUBJECT, lookupText({ issuer, subject })),
        subjectSealed: keys.seal(SUBJECT, subject, id),
      },
    );
  }
  return old.length;
};

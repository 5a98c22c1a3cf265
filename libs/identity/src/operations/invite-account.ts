import {
  type Database,
  InputCheck,
  InputError,
  isUniqueViolation,
  type MemberActor,
  newId,
  once,
  type Role,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { checkEmail } from '../domain/email';
import { AT_ORGANISATION, IN_DOMAIN, PRIVATE_ROLES } from '../domain/role-places';
import { newToken, tokenHash } from '../domain/tokens';
import { leaveMail } from '../mail/leave-mail';
import { AccountEntity } from '../storage/account.entity';
import { InvitationEntity } from '../storage/invitation.entity';
import { MembershipEntity } from '../storage/membership.entity';

export interface Invitation {
  readonly idempotencyKey: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly organisationId?: string | null;
}

export interface Invited {
  readonly accountId: string;
  readonly token: string;
  readonly expires: Date;
}

const DAYS_VALID = 7;

/**
 * An administrator invites somebody to a role by a link that works once, for seven days. A repeated request with the
 * same key makes a fresh link and ends the old one: a link is a secret and is not stored. There is none once the account
 * has been taken up: it would open somebody else's.
 * @throws InputError for a malformed or taken address, a role that is private, or a missing organisation.
 */
export const inviteAccount = async (
  database: Database,
  actor: MemberActor,
  input: Invitation,
): Promise<Invited> => {
  const check = new InputCheck();
  const email = checkEmail(check, 'email', input.email);
  const name = check.text('name', input.name, { max: 200, required: true });
  if (PRIVATE_ROLES.includes(input.role)) check.fault('role', 'role-not-invited');
  if (AT_ORGANISATION.includes(input.role) && !input.organisationId)
    check.fault('organisationId', 'organisation-needed');
  check.done();
  try {
    return await database.withActor(actor, async (transaction) => {
      const { accountId } = await once(
        transaction,
        'identity.invite-account',
        input.idempotencyKey,
        input,
        async () => ({
          accountId: await makeAccount(transaction, actor, { ...input, email, name }),
        }),
      );
      await requireInvited(transaction, accountId);
      return { accountId, ...(await makeInvitation(transaction, accountId, actor.membershipId)) };
    });
  } catch (error) {
    if (isUniqueViolation(error, 'accounts_email_uq'))
      throw new InputError([{ path: 'email', code: 'email-taken' }]);
    throw error;
  }
};

const makeAccount = async (
  transaction: EntityManager,
  actor: MemberActor,
  input: Invitation,
): Promise<string> => {
  const id = newId();
  await transaction.insert(AccountEntity, {
    id,
    email: input.email,
    name: input.name,
    status: 'invited',
    language: 'sv',
    displayMode: 'work',
    demo: false,
    private: false,
    version: 1,
  });
  const place = await placeOf(transaction, actor, input);
  await transaction.insert(MembershipEntity, {
    id: newId(),
    accountId: id,
    role: input.role,
    participantId: null,
    validTo: null,
    ...place,
  });
  await leaveMail(transaction, {
    template: 'invitation',
    recipient: input.email,
    language: 'sv',
    subjectId: id,
  });
  return id;
};

const requireInvited = async (transaction: EntityManager, accountId: string): Promise<void> => {
  const [account] = await transaction.query<{ status: string }[]>(
    `select status from accounts where id = $1`,
    [accountId],
  );
  if (account?.status !== 'invited') throw new InputError([{ path: 'email', code: 'email-taken' }]);
};

const placeOf = async (transaction: EntityManager, actor: MemberActor, input: Invitation) => {
  const inDomain = IN_DOMAIN.includes(input.role);
  const organisationId = input.organisationId ?? null;
  if (organisationId) {
    const rows = await transaction.query<{ municipality_code: string }[]>(
      `select municipality_code from organisations where id = $1`,
      [organisationId],
    );
    if (rows.length === 0) throw new InputError([{ path: 'organisationId', code: 'organisation-needed' }]);
  }
  const domain = inDomain ? await domainFor(transaction, actor, organisationId) : null;
  return { organisationId, domainId: domain, municipalityCode: actor.municipalityCode };
};

/** The secrecy domain of the colleagues at the same unit; else the one with most staff of the municipality. */
const domainFor = async (
  transaction: EntityManager,
  actor: MemberActor,
  organisationId: string | null,
): Promise<string | null> => {
  const [domain] = await transaction.query<{ id: string }[]>(
    `select d.id from secrecy_domains d left join memberships m on m.domain_id = d.id and m.role <> 'participant'
     where d.municipality_code = $1
     group by d.id, d.name order by count(m.id) filter (where m.organisation_id = $2) desc, count(m.id) desc, d.name limit 1`,
    [actor.municipalityCode, organisationId],
  );
  return domain?.id ?? null;
};

/** Ends the open links of an account and makes a new one. */
export const makeInvitation = async (
  transaction: EntityManager,
  accountId: string,
  createdBy: string | null,
): Promise<{ token: string; expires: Date }> => {
  await transaction.query(
    `update invitations set expires_at = now() where account_id = $1 and used_at is null`,
    [accountId],
  );
  const token = newToken();
  const expires = new Date(Date.now() + DAYS_VALID * 86_400_000);
  await transaction.insert(InvitationEntity, {
    tokenHash: tokenHash(token),
    accountId,
    createdBy,
    createdAt: new Date(),
    expiresAt: expires,
    usedAt: null,
  });
  return { token, expires };
};

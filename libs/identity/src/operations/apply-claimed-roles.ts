import { newId, type RoleRule } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { ProvenIdentity } from '../providers/proven-identity';
import { MembershipEntity } from '../storage/membership.entity';
import { validMemberships } from '../storage/valid-memberships';

/**
 * Makes the roles of an account those that her claims give: a role whose claim came begins today, one whose claim went ends
 * today. Roles that people gave are left alone. After a change every session of hers ends, so that none goes on with what
 * it had (rotation on privilege change).
 */
export const applyClaimedRoles = async (
  transaction: EntityManager,
  accountId: string,
  { providerId, roles }: Pick<ProvenIdentity, 'providerId' | 'roles'>,
  municipalityCode: string,
): Promise<void> => {
  const valid = await validMemberships(transaction, accountId);
  const gone = valid.filter((held) => held.givenBy === providerId && !roles.some((rule) => same(rule, held)));
  const come = roles.filter(
    (rule, i) =>
      !valid.some((held) => same(rule, held)) && roles.findIndex((other) => same(other, rule)) === i,
  );
  if (gone.length + come.length === 0) return;
  for (const { id } of gone)
    await transaction.query(
      `update memberships set valid_to = greatest(valid_from, current_date) where id = $1`,
      [id],
    );
  for (const { role, domainId, organisationId } of come)
    await transaction.insert(MembershipEntity, {
      id: newId(),
      accountId,
      role,
      domainId,
      organisationId,
      municipalityCode,
      participantId: null,
      validTo: null,
      givenBy: providerId,
    });
  await transaction.query(`update sessions set ended_at = now() where account_id = $1 and ended_at is null`, [
    accountId,
  ]);
};

type Place = Pick<RoleRule, 'role' | 'domainId' | 'organisationId'>;

const same = (a: Place, b: Place): boolean =>
  a.role === b.role && a.domainId === b.domainId && a.organisationId === b.organisationId;

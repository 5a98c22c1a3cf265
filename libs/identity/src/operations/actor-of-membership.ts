import type { MemberActor } from '@stegvis/platform';
import type { MembershipEntity } from '../storage/membership.entity';

export const actorOfMembership = (m: MembershipEntity): MemberActor => ({
  kind: 'member',
  membershipId: m.id,
  accountId: m.accountId,
  role: m.role,
  organisationId: m.organisationId,
  domainId: m.domainId,
  municipalityCode: m.municipalityCode,
  participantId: m.participantId,
});

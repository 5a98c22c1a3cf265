import { type MemberActor, ROLES, type Role } from '@stegvis/platform';
import { decide } from './access-policy';
import type { Permission } from './allow';

const actor = (role: Role): MemberActor => ({
  kind: 'member',
  membershipId: 'm',
  accountId: 'a',
  role,
  organisationId: null,
  domainId: null,
  municipalityCode: null,
  participantId: null,
});
const permission = (roles: Permission['roles']): Permission => ({
  operation: 'test.do',
  roles,
  relation: 'none',
  dataClasses: [],
});

it('denies by default: a list of no roles lets nobody', () => {
  for (const role of ROLES)
    expect(decide(actor(role), permission([]))).toEqual({ permit: false, reason: 'role' });
});

it('lets the roles of the list and no other', () => {
  for (const listed of ROLES)
    for (const role of ROLES) expect(decide(actor(role), permission([listed])).permit).toBe(role === listed);
});

it('asks who is not signed in to sign in, but for what is open to anyone', () => {
  expect(decide(null, permission(['coordinator']))).toEqual({ permit: false, reason: 'unauthenticated' });
  expect(decide(null, permission('signed-in'))).toEqual({ permit: false, reason: 'unauthenticated' });
  expect(decide(null, permission('anyone'))).toEqual({ permit: true });
  for (const role of ROLES) expect(decide(actor(role), permission('signed-in')).permit).toBe(true);
});

import { ROLES } from '@stegvis/platform';
import { ACTS_FOR } from '../../api/support/operation-roles';
import type { ActingMember, ProofWorld } from './proof-world';

/** The first person of each role in the small world. */
export const actorsOf = ({ people }: ProofWorld['small']): readonly ActingMember[] =>
  ROLES.map((role) => {
    const name = ACTS_FOR[role];
    if (!name)
      throw new Error(
        `Nobody acts as ${role}: add a line to ACTS_FOR in test/api/support/operation-roles.ts`,
      );
    return { label: role, role, membershipId: people[name].membershipId, lapsed: false };
  });

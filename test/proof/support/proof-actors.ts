import { ROLES } from '@stegvis/platform';
import { PEOPLE } from '../../api/support/world-people';
import type { ActingMember, ProofWorld } from './proof-world';

/** The first person of each role in the small world. */
export const actorsOf = ({ people }: ProofWorld['small']): readonly ActingMember[] =>
  ROLES.map((role) => {
    const name = PEOPLE.find((person) => NAMED[role] === person);
    const person = name && people[name];
    if (!person)
      throw new Error(`Nobody acts as ${role}: add a line to NAMED in test/proof/support/proof-actors.ts`);
    return { label: role, role, membershipId: person.membershipId, lapsed: false };
  });

const NAMED: Readonly<Record<string, string>> = {
  participant: 'participant',
  supervisor: 'supervisor',
  job_consultant: 'consultant',
  employer_contact: 'employer',
  hr_officer: 'hr',
  coordinator: 'coordinator',
  administrator: 'admin',
  representative: 'representative',
  unit_manager: 'manager',
  labour_market_coach: 'coach',
  fk_liaison: 'fk',
  af_liaison: 'af',
  analyst: 'analyst',
  log_reviewer: 'logReviewer',
};

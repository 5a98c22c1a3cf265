import type { Role } from '@stegvis/platform';
import { DEMO_ACCOUNTS } from '../../../../api/src/viewer/demo-accounts';
import type { Chance } from '../chance/chance';
import type { DemoMember } from '../demo-world';
import { fullName, mailbox, type NamePool } from '../people/name-pool';
import type { Places } from '../places/make-places';

/** Where the holders of the demo accounts work. */
const PLACES: Readonly<Record<string, { domain: string | null; organisation: string | null }>> = {
  job_consultant: { domain: 'fsf', organisation: 'dv-centrum' },
  supervisor: { domain: 'fsf', organisation: 'dv-centrum' },
  participant: { domain: 'fsf', organisation: 'dv-centrum' },
  employer_contact: { domain: null, organisation: 'erikshjalpen' },
  hr_officer: { domain: null, organisation: 'fsf' },
  coordinator: { domain: 'fsf', organisation: 'fsf' },
  administrator: { domain: null, organisation: null },
  representative: { domain: null, organisation: null },
  unit_manager: { domain: 'fsf', organisation: 'dv-centrum' },
  labour_market_coach: { domain: 'asf', organisation: 'asf' },
  fk_liaison: { domain: null, organisation: 'fk' },
  af_liaison: { domain: null, organisation: 'af' },
  analyst: { domain: 'fsf', organisation: 'fsf' },
  log_reviewer: { domain: 'fsf', organisation: 'fsf' },
};

/** The holders of the demo accounts, one for each role. */
export const demoMembers = (places: Places, elin: string, chance: Chance): DemoMember[] =>
  DEMO_ACCOUNTS.map(({ email, name, role }) => {
    const { domain = null, organisation = null } = PLACES[role] ?? {};
    return {
      membershipId: chance.id(),
      name,
      email,
      role,
      domainId: domain === null ? null : places.domainId(domain),
      organisationId: organisation === null ? null : places.organisationId(organisation),
      participantId: role === 'participant' ? elin : null,
      demoAccount: true,
    };
  });

/** A colleague without a way to sign in. */
export const makeColleague = (
  role: Extract<Role, 'supervisor' | 'job_consultant'>,
  domain: string,
  unit: string,
  places: Places,
  names: NamePool,
  chance: Chance,
): DemoMember => {
  const name = fullName(names.draw());
  return {
    membershipId: chance.id(),
    name,
    email: `${mailbox(name)}@kollega.stegvis.example`,
    role,
    domainId: places.domainId(domain),
    organisationId: places.organisationId(unit),
    participantId: null,
    demoAccount: false,
  };
};

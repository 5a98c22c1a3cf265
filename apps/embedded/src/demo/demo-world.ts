import type { SetUpOpening } from '@stegvis/openings';
import type { SetUpOrganisation } from '@stegvis/organisations';
import type { SetUpParticipant } from '@stegvis/participants';
import type { Role } from '@stegvis/platform';

export const DEMO_MUNICIPALITY = '1280';

/** The day on which the world was made up: every date in it lies before. */
export const REFERENCE_DAY = '2026-11-16';

export interface DemoDomain {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly kind: 'committee' | 'private_provider';
}

/** Somebody with a role. Those with a demo account can sign in; the others are names beside what they said. */
export interface DemoMember {
  readonly membershipId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly domainId: string | null;
  readonly organisationId: string | null;
  readonly participantId: string | null;
  readonly demoAccount: boolean;
}

/** Persons that are made by hand to show something; docs/demo-world.md says what. */
export const NAMED_PERSONS = [
  'elin',
  'nothing-suits',
  'one-condition-short',
  'all-unassessed',
  'said-no',
  'not-asked',
] as const;
export type NamedPerson = (typeof NAMED_PERSONS)[number];

/** The constructed Malmö as plain data: the same seed gives the same world, ids included. */
export interface DemoWorld {
  readonly seed: string;
  readonly domains: readonly DemoDomain[];
  /** Parents before their children. */
  readonly organisations: readonly SetUpOrganisation[];
  readonly openings: readonly SetUpOpening[];
  readonly members: readonly DemoMember[];
  readonly participants: readonly SetUpParticipant[];
  /** Participant ids. */
  readonly named: Readonly<Record<NamedPerson, string>>;
}

import { hashPassword, setUpAccount } from '@stegvis/identity';
import { newId, type Role } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { WorldPlaces } from './world-places';

export const PASSWORD = 'ett-längre-lösenord';

/** Everybody who can sign in; the first of each role is the one that the role tables act as. */
export const PEOPLE = [
  'participant',
  'otherParticipant',
  'supervisor',
  'consultant',
  'colleague',
  'otherDomain',
  'elsewhere',
  'employer',
  'otherEmployer',
  'hr',
  'coordinator',
  'admin',
  'representative',
  'manager',
  'coach',
  'fk',
  'af',
  'analyst',
  'logReviewer',
] as const;
export type PersonName = (typeof PEOPLE)[number];

export interface Person {
  readonly email: string;
  readonly accountId: string;
  readonly membershipId: string;
}

/** Participants of the world; `assigned` is the person of `participant`, `colleagues` that of `otherParticipant`. */
export const PARTICIPANTS = [
  'assigned',
  'noYes',
  'notAsked',
  'colleagues',
  'otherDomain',
  'elsewhere',
  'protected',
] as const;
export type ParticipantName = (typeof PARTICIPANTS)[number];
export type ParticipantIds = Readonly<Record<ParticipantName, string>>;

/** Nobody else is called this, so that a name in an answer can only have come from her row. */
export const nameOf = (who: ParticipantName) =>
  ({
    assigned: { givenName: 'Zassandra', familyName: 'Vexlund' },
    noYes: { givenName: 'Znoella', familyName: 'Wyxberg' },
    notAsked: { givenName: 'Zolvina', familyName: 'Qvexqvist' },
    colleagues: { givenName: 'Zkollandra', familyName: 'Xylgren' },
    otherDomain: { givenName: 'Zdomenika', familyName: 'Jyxmark' },
    elsewhere: { givenName: 'Zelsina', familyName: 'Puxstedt' },
    protected: { givenName: 'Zignhild', familyName: 'Kvyxmo' },
  })[who];

/** A marker in the sensitive free texts of a participant (security T1). */
export const secretOf = (who: ParticipantName): string => `hemlighet-${who}-7f3a`;

/** Nobody else lives there, so that neither number in an answer can have come from elsewhere. */
export const homeOf = (who: ParticipantName) => {
  const at = PARTICIPANTS.indexOf(who);
  return { latitude: Number(`55.60${at}731`), longitude: Number(`13.01${at}937`) };
};

/** An invented personal number: its birth number is one of those that are kept for tests. */
export const numberOf = (who: ParticipantName): string =>
  ({
    assigned: '199005179800',
    noYes: '199105179809',
    notAsked: '199205179808',
    colleagues: '199305179807',
    otherDomain: '199405179806',
    elsewhere: '199505179805',
    protected: '199605179804',
  })[who];

/** A marker in what a participant lets others read of her: her approved wording (C2). */
export const presentedOf = (who: ParticipantName): string => `visas-${who}-5b2e`;

export const newParticipantIds = (): ParticipantIds =>
  Object.fromEntries(PARTICIPANTS.map((who) => [who, newId()])) as ParticipantIds;

/** Accounts with the password above; those of participants after `setUpParticipants`, since a membership points at the person. */
export const makePerson = async (
  transaction: EntityManager,
  name: PersonName,
  places: WorldPlaces,
  participants: ParticipantIds,
): Promise<Person> => {
  const { role, participantId, ...place } = seatOf(name, places, participants);
  const email = `${name.toLowerCase()}@world.example`;
  const made = await setUpAccount(transaction, {
    email,
    // A participant's account carries her name.
    name:
      participantId === null ? `Prov ${name}` : fullName(name === 'participant' ? 'assigned' : 'colleagues'),
    passwordHash: await sharedHash(),
    demo: false,
    membership: { role, participantId, ...place },
  });
  return { email, ...made };
};

const fullName = (who: ParticipantName): string => `${nameOf(who).givenName} ${nameOf(who).familyName}`;

let hash: Promise<string> | null = null;
const sharedHash = (): Promise<string> => (hash ??= hashPassword(PASSWORD));

interface Seat {
  readonly role: Role;
  readonly municipalityCode: string;
  readonly domainId: string | null;
  readonly organisationId: string | null;
  readonly participantId: string | null;
}

const seatOf = (name: PersonName, places: WorldPlaces, participants: ParticipantIds): Seat => {
  const here = {
    municipalityCode: places.here,
    domainId: places.committee,
    organisationId: places.unit.id,
    participantId: null,
  };
  const outside = { ...here, domainId: null };
  switch (name) {
    case 'participant':
      return { ...here, role: 'participant', organisationId: null, participantId: participants.assigned };
    case 'otherParticipant':
      return { ...here, role: 'participant', organisationId: null, participantId: participants.colleagues };
    case 'supervisor':
      return { ...here, role: 'supervisor' };
    case 'consultant':
    case 'colleague':
      return { ...here, role: 'job_consultant' };
    case 'otherDomain':
      return { ...here, role: 'job_consultant', domainId: places.provider };
    case 'elsewhere':
      return {
        ...here,
        role: 'job_consultant',
        municipalityCode: places.there,
        domainId: places.neighbour,
        organisationId: places.shop.id,
      };
    case 'employer':
      return { ...outside, role: 'employer_contact', organisationId: places.cafe.id };
    case 'otherEmployer':
      return { ...outside, role: 'employer_contact', organisationId: places.nursery.id };
    case 'hr':
      return { ...outside, role: 'hr_officer', organisationId: places.department.id };
    case 'coordinator':
      return { ...here, role: 'coordinator', organisationId: null };
    case 'admin':
      return { ...outside, role: 'administrator', organisationId: null };
    case 'representative':
      return { ...outside, role: 'representative', organisationId: null };
    case 'manager':
      return { ...here, role: 'unit_manager' };
    case 'coach':
      return {
        ...here,
        role: 'labour_market_coach',
        domainId: places.provider,
        organisationId: places.department.id,
      };
    case 'fk':
      return { ...outside, role: 'fk_liaison', organisationId: places.fk.id };
    case 'af':
      return { ...outside, role: 'af_liaison', organisationId: places.af.id };
    case 'analyst':
      return { ...here, role: 'analyst', organisationId: null };
    case 'logReviewer':
      return { ...here, role: 'log_reviewer', organisationId: null };
  }
};

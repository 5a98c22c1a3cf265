import { newId } from '@stegvis/platform';
import type { Column } from './operation-roles';
import { questionOf } from './question-of';
import type { SmallWorld } from './small-world';
import { OF_ACCOUNTS } from './valid-for-accounts';
import { VALID_CONSENTS } from './valid-consents';
import { VALID_LOOKS } from './valid-looks';
import { VALID_RIGHTS } from './valid-rights';
import { VALID_UNITS } from './valid-units';
import { VALID_WORK } from './valid-work';
import { VALID_IMPORTS } from './world-imports';
import { VALID_EMPLOYMENTS } from './world-employments';
import { VALID_FUNDING } from './world-funding';
import { VALID_PROPOSALS } from './world-proposals';
import { VALID_VISITS } from './world-visits';
import { VALID_BY_ROOM } from './valid-rooms';
import { contentAt, type OpeningName } from './world-openings';
import { numberOf, PASSWORD } from './world-people';

export type Variables = Readonly<Record<string, unknown>>;

export interface Asked {
  readonly world: SmallWorld;
  readonly role: Column;
}

const VERSIONED = {
  openings: 'openings',
  participants: 'participants',
  accounts: 'accounts',
  workplace_contacts: 'workplace_contacts',
} as const;

/** The version of a row now. */
export const versionOf = async (
  world: SmallWorld,
  table: keyof typeof VERSIONED,
  id: string,
): Promise<number> => {
  const [row] = await world.look<{ version: number }>(
    `select version from ${VERSIONED[table]} where id = $1`,
    [id],
  );
  return row?.version ?? 1;
};

/** What a role's own organisation and openings are called. */
const own = ({ world, role }: Asked) =>
  role === 'hr_officer'
    ? { place: world.places.department, draft: 'hrDraft' as const, published: 'hrPublished' as const }
    : { place: world.places.cafe, draft: 'draft' as const, published: 'published' as const };

const change = async ({ world }: Asked, name: OpeningName, more: object = {}) => ({
  input: {
    idempotencyKey: newId(),
    id: world.openings[name],
    expectedVersion: await versionOf(world, 'openings', world.openings[name]),
    ...more,
  },
});

const key = () => ({ idempotencyKey: newId() });
const person = ({ world }: Asked) => ({ participantId: world.participants.assigned });
const protectedPerson = ({ world }: Pick<Asked, 'world'>) => ({
  participantId: world.participants.protected,
});
const code = { kind: 'interest', code: 'cafe_service', state: 'answered', level: 2 } as const;

/** Minimal variables that every allowed role could succeed with, by field. */
export const VALID: Readonly<Record<string, (asked: Asked) => Promise<Variables> | Variables>> = {
  ...OF_ACCOUNTS,
  ...VALID_CONSENTS,
  ...VALID_LOOKS,
  ...VALID_RIGHTS,
  ...VALID_UNITS,
  ...VALID_PROPOSALS,
  ...VALID_WORK,
  ...VALID_VISITS,
  ...VALID_IMPORTS,
  ...VALID_FUNDING,
  ...VALID_EMPLOYMENTS,
  ...VALID_BY_ROOM,
  acceptInvitation: () => ({ input: { ...key(), token: 'not-a-token', name: 'Prov', password: PASSWORD } }),
  answerPlace: ({ world }) => ({ input: { ...key(), openingId: world.openings.published, answer: 'maybe' } }),
  answerSuggestion: ({ world }) => ({ input: { ...key(), valueId: world.suggestionId, confirm: true } }),
  approveEasyText: (asked) => change(asked, 'unapproved'),
  askIfCurrent: ({ world }) => ({ input: { ...key(), openingId: world.openings.published } }),
  assignStaff: ({ world }) => ({
    input: {
      ...key(),
      participantId: world.participants.assigned,
      membershipId: world.people.colleague.membershipId,
    },
  }),
  registerRepresentation: ({ world }) => ({
    input: {
      ...key(),
      participantId: world.participants.assigned,
      email: `${newId()}@world.example`,
      name: 'Ny god man',
      kind: 'god_man',
      scope: ['person'],
      appointedBy: 'Överförmyndaren',
    },
  }),
  endRepresentation: async ({ world }) => {
    const [row] = await world.look<{ id: string }>(
      `select id from representations where participant_id = $1 order by membership_id = $2, id limit 1`,
      [world.participants.assigned, world.people.representative.membershipId],
    );
    return { input: { ...key(), representationId: row?.id } };
  },
  recordForRepresented: ({ world }) => ({
    input: {
      ...key(),
      participantId: world.participants.assigned,
      values: [{ kind: 'interest', code: 'cafe_service', state: 'answered', level: 2 }],
    },
  }),
  handOverCaseload: ({ world }) => ({
    input: {
      ...key(),
      participantIds: [world.participants.notAsked],
      toMembershipId: world.people.colleague.membershipId,
      day: new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10),
    },
  }),
  sayPartiality: ({ world }) => ({
    input: { ...key(), participantId: world.participants.noYes, kind: 'kin' },
  }),
  waitingPartialities: () => ({}),
  approvePartiality: async ({ world }) => {
    const [row] = await world.look<{ id: string }>(
      `select id from partialities where approved_at is null order by id limit 1`,
    );
    return {
      input: {
        ...key(),
        partialityId: row?.id ?? newId(),
        reason: 'Ingen annan på enheten kan teckenspråk.',
      },
    };
  },
  representedPeople: () => ({}),
  representedPerson: ({ world }) => ({ participantId: world.participants.assigned }),
  changeParticipation: async (asked) => {
    const [row] = await asked.world.look<{ right_id: string; version: number }>(
      `select right_id, max(version) as version from participation_rights where participant_id = $1 group by 1 order by 1 limit 1`,
      [asked.world.participants.assigned],
    );
    return {
      input: {
        ...key(),
        ...person(asked),
        rightId: row?.right_id,
        expectedVersion: row?.version,
        change: 'corrected',
        reason: 'Fel första dag',
        validFrom: '2026-02-01',
      },
    };
  },
  chooseMembership: ({ world, role }) => ({
    input: {
      ...key(),
      membershipId:
        role === 'supervisor' ? world.people.supervisor.membershipId : world.people.consultant.membershipId,
    },
  }),
  beginOneTimeCode: () => ({ input: key() }),
  changePassword: () => ({ input: { ...key(), currentPassword: PASSWORD, password: PASSWORD } }),
  confirmOneTimeCode: () => ({ input: { ...key(), code: '000000' } }),
  enterCode: () => ({ input: { ...key(), code: '000000' } }),
  removeOneTimeCode: () => ({ input: { ...key(), code: '000000' } }),
  resetOneTimeCode: ({ world }) => ({
    input: { ...key(), accountId: world.people.otherEmployer.accountId },
  }),
  closeAccount: async ({ world }) => {
    const { accountId } = world.people.otherEmployer;
    return { input: { ...key(), accountId, expectedVersion: await versionOf(world, 'accounts', accountId) } };
  },
  closeOpening: (asked) => change(asked, own(asked).published, { reason: 'Tillsatt' }),
  copyOpening: (asked) => ({ input: { ...key(), id: asked.world.openings[own(asked).published] } }),
  createOpening: (asked) => {
    const { place } = own(asked);
    return { input: { ...key(), organisationId: place.id, content: contentAt(place, 'Ny plats') } };
  },
  deleteDraft: (asked) => change(asked, asked.role === 'job_consultant' ? 'otherDraft' : own(asked).draft),
  editOpening: (asked) =>
    change(asked, own(asked).draft, { content: contentAt(own(asked).place, 'Ny rubrik') }),
  editParticipant: async ({ world }) => {
    const id = world.participants.assigned;
    return {
      input: {
        ...key(),
        id,
        expectedVersion: await versionOf(world, 'participants', id),
        home: { latitude: 55.6, longitude: 13.0 },
      },
    };
  },
  endAssignment: async ({ world }) => {
    const [row] = await world.look<{ id: string }>(
      `select id from assignments where participant_id = $1 and membership_id = $2 order by valid_from limit 1`,
      [world.participants.assigned, world.people.supervisor.membershipId],
    );
    return { input: { ...key(), assignmentId: row?.id } };
  },
  inviteAccount: () => ({
    input: { ...key(), email: `${newId()}@world.example`, name: 'Ny', role: 'coordinator' },
  }),
  endProtectionHandler: ({ world }) => ({ input: { ...key(), id: world.handlerId } }),
  nameProtectionHandler: ({ world }) => ({
    input: { ...key(), membershipId: world.people.colleague.membershipId },
  }),
  markProtection: async ({ world }) => ({
    input: {
      ...key(),
      ...protectedPerson({ world }),
      expectedVersion: await versionOf(world, 'participants', world.participants.protected),
      kind: 'sekretessmarkering',
    },
  }),
  openPersonalNumber: (asked) => ({ input: { ...key(), ...person(asked) } }),
  openProtectedIdentity: ({ world }) => ({ input: { ...key(), ...protectedPerson({ world }) } }),
  keepPersonalNumber: async ({ world }) => {
    const [row] = await world.look<{ version: number }>(
      `select version from personal_numbers where participant_id = $1`,
      [world.participants.assigned],
    );
    return {
      input: {
        ...key(),
        participantId: world.participants.assigned,
        number: numberOf('assigned'),
        expectedVersion: row?.version,
        reason: 'Felskrivet',
      },
    };
  },
  markNoticesRead: () => ({ input: { ...key(), all: true } }),
  pauseOpening: (asked) => change(asked, own(asked).published),
  publishOpening: (asked) => change(asked, own(asked).draft),
  recordMyValues: () => ({ input: { ...key(), values: [code] } }),
  askCorrection: (asked) => ({
    input: { ...key(), ...person(asked), field: 'value', kind: 'capacity', code: newId(), wish: 'Rätt ord' },
  }),
  answerCorrection: async (asked) => ({
    input: {
      ...key(),
      requestId: await questionOf(asked.world, 'asked'),
      corrected: false,
      reason: 'Det stämmer',
    },
  }),
  writeDissent: async (asked) => ({
    input: { ...key(), requestId: await questionOf(asked.world, 'declined'), text: 'Jag håller inte med' },
  }),
  recordParticipation: (asked) => ({
    input: {
      ...key(),
      ...person(asked),
      ground: 'lss_decision',
      validFrom: '2026-03-01',
      bornOn: '1990-05-17',
    },
  }),
  recordValues: (asked) => ({ input: { ...key(), ...person(asked), source: 'staff', values: [code] } }),
  registerParticipant: () => ({
    input: {
      ...key(),
      givenName: 'Ny',
      familyName: 'Person',
      wantsSuggestions: 'not_asked',
      protection: 'none',
      home: { latitude: 55.6, longitude: 13.0 },
    },
  }),
  removeContact: async (asked) => {
    const { contactId } = own(asked).place;
    return {
      input: {
        ...key(),
        id: contactId,
        expectedVersion: await versionOf(asked.world, 'workplace_contacts', contactId),
      },
    };
  },
  requestPasswordReset: () => ({ input: { ...key(), email: `${newId()}@world.example` } }),
  resetPassword: () => ({ input: { ...key(), token: 'not-a-token', password: PASSWORD } }),
  resumeOpening: (asked) => change(asked, asked.role === 'hr_officer' ? 'hrPublished' : 'paused'),
  saveContact: (asked) => ({
    input: { ...key(), workplaceId: own(asked).place.workplaceId, name: 'Ny kontakt' },
  }),
  saveOrganisation: () => ({
    input: { ...key(), name: `Ny arbetsgivare ${newId()}`, type: 'partner_business' },
  }),
  saveWorkplace: (asked) => ({
    input: {
      ...key(),
      organisationId: own(asked).place.id,
      name: `Nytt hus ${newId()}`,
      position: { latitude: 55.6, longitude: 13.0 },
    },
  }),
  setPreferences: () => ({ input: { ...key(), language: 'sv' } }),
  signIn: ({ world }) => ({ input: { email: world.people.hr.email, password: PASSWORD } }),
  signOutEverywhere: () => ({ input: { ...key(), keepThis: true } }),
  signOut: () => ({ input: key() }),
  accounts: () => ({ first: 5 }),
  catalogue: () => ({}),
  checkText: () => ({ input: { title: 'Kafé' } }),
  colleagues: () => ({}),
  declinedByParticipant: person,
  demoOutbox: () => ({}),
  invitation: () => ({ token: 'not-a-token' }),
  match: (asked) => ({ ...person(asked), openingId: asked.world.openings.published }),
  me: () => ({}),
  municipalities: () => ({ search: 'Malm' }),
  nearlyForParticipant: person,
  myOneTimeCode: () => ({}),
  mySessions: () => ({}),
  needMeter: (asked) => ({ openingId: asked.world.openings[own(asked).published] }),
  notices: () => ({ first: 5 }),
  occupations: () => ({ search: 'vaktmästre', first: 5 }),
  opening: (asked) => ({ id: asked.world.openings[own(asked).published] }),
  openings: () => ({ first: 50, order: 'newest' }),
  openingsForParticipant: (asked) => ({ ...person(asked), first: 5 }),
  organisation: (asked) => ({ id: own(asked).place.id }),
  organisations: () => ({ first: 50 }),
  overview: () => ({}),
  participant: ({ world }) => ({ id: world.participants.assigned }),
  participants: () => ({ first: 50, order: 'name' }),
  participantsForOpening: ({ world }) => ({ openingId: world.openings.published, first: 50 }),
  placeForMe: ({ world }) => ({ openingId: world.openings.published }),
  placesForMe: () => ({}),
  postableOrganisations: () => ({}),
  protectionHandlers: () => ({}),
  roleTemplates: () => ({ area: 'cafe_service' }),
  serviceFacts: () => ({}),
  signInOptions: () => ({}),
  viewer: () => ({}),
};

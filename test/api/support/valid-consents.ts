import { newId } from '@stegvis/platform';
import type { Asked, Variables } from './valid-variables';

const key = () => ({ idempotencyKey: newId() });
const person = ({ world }: Asked) => ({ participantId: world.participants.assigned });

/** The link by which a role's own organisation sees somebody. */
const handleOf = ({ world, role }: Asked): string =>
  ({
    hr_officer: world.consents.departmentHandle,
    labour_market_coach: world.consents.cases.coach.handle,
    fk_liaison: world.consents.cases.fk.handle,
    af_liaison: world.consents.cases.af.handle,
  })[role as 'hr_officer'] ?? world.consents.cafeHandle;

/** Of questions about consent, wording and joint cases: minimal variables that every allowed role could succeed with, by field. */
export const VALID_CONSENTS: Readonly<Record<string, (asked: Asked) => Promise<Variables> | Variables>> = {
  answerConsent: ({ world, role }) => ({
    input: {
      ...key(),
      consentId: role === 'representative' ? world.consents.toAnswerFor : world.consents.toAnswer,
      answer: 'yes',
      easy: true,
    },
  }),
  askConsent: (asked) => ({
    input: { ...key(), ...person(asked), receiverId: asked.world.places.nursery.id, purpose: 'study_visit' },
  }),
  approvePresentation: ({ world }) => ({
    input: { ...key(), presentationId: world.consents.waitingPresentation },
  }),
  representedConsents: person,
  takeBackConsent: ({ world }) => ({ input: { ...key(), consentId: world.consents.toTakeBack } }),
  openJointCase: ({ world }) => ({
    input: { ...key(), consentId: world.consents.toOpen, officerId: world.people.fk.membershipId },
  }),
  endJointCase: ({ world }) => ({ input: { ...key(), caseId: world.consents.toEnd } }),
  liaisonOfficers: ({ world }) => ({ consentId: world.consents.toOpen }),
  jointCase: (asked) => ({ id: handleOf(asked) }),
  jointCases: () => ({ first: 50 }),
  jointCasePreview: ({ world }) => ({ consentId: world.consents.cases.fk.id }),
  recordConsent: ({ world }) => ({
    input: {
      ...key(),
      consentId: world.consents.toRecord,
      yes: true,
      how: 'oral',
      witness: 'Per',
      easy: true,
    },
  }),
  withdrawConsent: ({ world }) => ({
    input: { ...key(), consentId: world.consents.toWithdraw, easy: true },
  }),
  writePresentation: ({ world, role }) => ({
    input: {
      ...key(),
      ...(role === 'participant' ? {} : { participantId: world.participants.assigned }),
      shownName: 'Kim',
      interests: 'Kaffe',
      skills: 'Duka',
      needs: 'Lugn',
    },
  }),
  candidatePresentation: (asked) => ({ id: handleOf(asked) }),
  candidatePresentations: () => ({ first: 50 }),
  consentPreview: ({ world }) => ({ consentId: world.consents.toAnswer }),
  stillDisclosed: (asked) => ({ id: handleOf(asked) }),
};

import { consentText } from '@stegvis/access';
import { CandidatePresentation } from '@stegvis/participants';
import { type Language, localDate, messageText, type Role, systemClock } from '@stegvis/platform';
import { actsOf, OPEN_STATES } from '../domain/life-cycle';
import type { PresentedRow } from '../employer/list-presented';
import type { ProposalDraftFacts } from '../operations/read-draft';
import type { ProposalFacts } from '../operations/read-proposals';
import { PresentedProposal } from './presented.types';
import { Proposal, ProposalDraft, ProposalEvent, ProposalToMe } from './proposal.types';

/** To the staff who are assigned to her. */
export const toProposal = (row: ProposalFacts, role: Role, language: Language): Proposal =>
  Object.assign(new Proposal(), {
    id: row.id,
    openingId: row.openingId,
    title: row.title,
    employer: row.employer,
    easyText: row.easyText,
    consentId: row.consentId,
    state: row.state,
    nextStep: messageText(language, `proposal-next-${row.state}`),
    answerBy: row.answerBy,
    version: row.version,
    proposedBy: row.proposedByName,
    proposedAt: row.proposedAt,
    byMail: row.byMail,
    modelVersion: row.modelVersion,
    inputsHash: row.inputsHash,
    allowedActs: [...actsOf(role, row.state)],
    events: row.events.map(({ saidByName, id, act, reasonCode, helpedBy, how, witness, saidAt }) =>
      Object.assign(new ProposalEvent(), {
        id,
        act,
        reasonCode,
        helpedBy,
        how,
        witness,
        saidBy: saidByName,
        saidAt,
      }),
    ),
  });

/** To herself, or to who represents her. What an employer gave as a reason is no field of it. */
export const toProposalToMe = (row: ProposalFacts, role: Role = 'participant'): ProposalToMe =>
  Object.assign(new ProposalToMe(), {
    id: row.id,
    openingId: row.openingId,
    title: row.title,
    employer: row.employer,
    area: row.area,
    easyText: row.easyText,
    state: row.state,
    answerBy: row.answerBy,
    open: OPEN_STATES.includes(row.state),
    version: row.version,
    proposedBy: row.proposedByName,
    consentId: row.consentId,
    allowedActs: row.answerBy >= localDate(systemClock.now()) ? [...actsOf(role, row.state)] : [],
  });

/** By whitelist: what is not named here cannot reach an employer. */
export const toPresented = (row: PresentedRow, language: Language): PresentedProposal =>
  Object.assign(new PresentedProposal(), {
    id: row.handle,
    openingId: row.openingId,
    title: row.title,
    answerBy: row.answerBy,
    state: row.state,
    person: Object.assign(new CandidatePresentation(), {
      id: row.presentationHandle,
      shownName: row.shownName,
      interests: row.interests,
      skills: row.skills,
      needs: row.needs,
      purpose: row.purpose,
      purposeText: messageText(language, `consent-purpose-${row.purpose}-full`),
      validTo: row.validTo,
    }),
  });

const obstaclesOf = (row: ProposalDraftFacts): readonly string[] => [
  ...(row.openToParticipants ? [] : ['opening-not-for-participants']),
  ...(row.seatLeft ? [] : ['no-seat-left']),
  ...(row.presentation ? [] : ['no-approved-wording']),
  ...(row.openProposal ? ['proposal-open'] : []),
];

/** To staff who compose. */
export const toDraft = (row: ProposalDraftFacts, language: Language): ProposalDraft => {
  const obstacles = obstaclesOf(row);
  return Object.assign(new ProposalDraft(), {
    participantId: row.participantId,
    firstName: row.firstName,
    openingId: row.openingId,
    title: row.title,
    receiverId: row.receiverId,
    receiverName: row.receiverName,
    purpose: row.purpose,
    purposeText: messageText(language, `consent-purpose-${row.purpose}-full`),
    consentState: row.consentState,
    answerBy: row.answerBy,
    obstacles: [...obstacles],
    obstacleTexts: obstacles.map((code) => messageText(language, code)),
    questionText:
      row.consentState === 'yes'
        ? null
        : consentText(language, true, {
            receiverName: row.receiverName,
            purpose: row.purpose,
            dataClasses: ['C2'],
            items: [],
            validTo: row.validTo,
          }),
    preview: row.presentation
      ? Object.assign(new CandidatePresentation(), {
          id: row.presentation.id,
          shownName: row.presentation.shownName,
          interests: row.presentation.interests,
          skills: row.presentation.skills,
          needs: row.presentation.needs,
          purpose: row.purpose,
          purposeText: messageText(language, `consent-purpose-${row.purpose}-full`),
          validTo: row.validTo,
        })
      : null,
  });
};

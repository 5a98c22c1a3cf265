import './links/proposal-mail';
import './messages';

export {
  LIFE_CYCLE,
  PROPOSAL_ACTS,
  PROPOSAL_STATES,
  type ProposalAct,
  type ProposalState,
} from './domain/life-cycle';
export { listPresented } from './employer/list-presented';
export { replyToProposal } from './employer/reply-to-proposal';
export { readLinkedProposal, replyByLink } from './links/reply-by-link';
export { answerProposal } from './operations/answer-proposal';
export { expireProposals, keepExpiring } from './operations/expire-proposals';
export { keepReminding, remindOfSilence } from './operations/remind-of-silence';
export { SILENCE } from './domain/silence';
export { SEAT_FILLED } from './domain/reasons';
export { propose } from './operations/propose';
export { readProposals } from './operations/read-proposals';
export { type SetUpProposal, setUpProposals } from './operations/set-up-proposals';
export { withdrawProposal } from './operations/withdraw-proposal';
export { PlacementsModule } from './placements.module';
export { Proposals1700000000500 } from './storage/1700000000500-proposals';
export { ProposalsExpire1700000000502 } from './storage/1700000000502-proposals-expire';
export { ProposalsTold1700000000504 } from './storage/1700000000504-proposals-told';
export { StopsClose1700000000507 } from './storage/1700000000507-stops-close';
export { AnswersHeard1700000000506 } from './storage/1700000000506-answers-heard';
export { SeatsOfProposals1700000000505 } from './storage/1700000000505-seats-of-proposals';
export { ProposalsStand1700000000503 } from './storage/1700000000503-proposals-stand';
export * from './board';
export * from './agreements';
export * from './follow-up';
export * from './placements';
export * from './visits';
export { placementsOwnData } from './storage/own-data';
export { placementsRetention } from './storage/retention';
export { followUpWork } from './work/follow-up-work';
export { placementsWork } from './work/placements-work';
export { agreementsWork } from './work/agreements-work';
export { visitsWork } from './work/visits-work';

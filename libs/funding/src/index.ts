import './messages';

export {
  CALL_OFF_ACTS,
  CALL_OFF_STATES,
  type CallOffAct,
  type CallOffState,
  LIFE_CYCLE,
} from './domain/life-cycle';
export { FundingModule } from './funding.module';
export { approveCallOff } from './operations/approve-call-off';
export { grantRound } from './operations/grant-round';
export { listCallOffs, readCallOff } from './operations/list-call-offs';
export { listRounds, readRound } from './operations/list-rounds';
export { openRound } from './operations/open-round';
export { payBackCallOff } from './operations/pay-back-call-off';
export { refuseCallOff } from './operations/refuse-call-off';
export { type CallOffRequest, requestCallOff, requestCallOffWithin } from './operations/request-call-off';
export { setUpFunding, type SetUpCallOff, type SetUpRound } from './operations/set-up-funding';
export { withdrawCallOff } from './operations/withdraw-call-off';
export { Funding1700000000520 } from './storage/1700000000520-funding';
export { FundingMoves1700000000521 } from './storage/1700000000521-funding-moves';
export { fundingRetention } from './storage/retention';
export { fundingWork } from './work/funding-work';

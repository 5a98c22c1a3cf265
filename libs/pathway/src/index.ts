import './messages';

export { closeSupport, handOverSupport, recordContact } from './operations/act-on-support';
export { openSupport } from './operations/open-support';
export { readSteps, readSupports } from './operations/read-steps';
export { changeStep, registerStep, type StepWish } from './operations/register-step';
export { type SetUpStep, setUpSteps } from './operations/set-up-steps';
export { PathwayModule } from './pathway.module';
export { Pathway1700000000555 } from './storage/1700000000555-pathway';
export { openSupportOf } from './storage/support-row';
export { pathwayOwnData } from './storage/own-data';
export { pathwayRetention } from './storage/retention';
export { pathwayWork } from './work/pathway-work';

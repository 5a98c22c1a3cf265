import './messages';

export * from './board';
export * from './carving';
export { EmploymentsModule } from './employments.module';
export { employmentsRetention } from './storage/retention';
export { employmentsWork } from './work/employments-work';

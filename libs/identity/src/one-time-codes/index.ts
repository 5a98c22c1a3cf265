export * from './begin-one-time-code';
export * from './confirm-one-time-code';
export * from './enter-code';
export * from './read-one-time-code';
export * from './remove-one-time-code';
export * from './reset-one-time-code';
export type { Awaited } from './what-is-awaited';

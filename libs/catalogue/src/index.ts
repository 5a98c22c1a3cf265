export * from './content';
export { ReferenceData1700000000020 } from './storage/migrations/1700000000020-reference-data';
export * from './taxonomy';

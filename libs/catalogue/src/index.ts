export { ReferenceData1700000000020 } from './storage/migrations/1700000000020-reference-data';

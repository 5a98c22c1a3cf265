export { Outbox1700000000030 } from './storage/migrations/1700000000030-outbox';

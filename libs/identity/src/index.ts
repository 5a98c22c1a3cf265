export { Accounts1700000000040 } from './storage/migrations/1700000000040-accounts';

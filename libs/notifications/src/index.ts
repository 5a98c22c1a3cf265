export { Notices1700000000110 } from './storage/migrations/1700000000110-notices';

export { Openings1700000000080 } from './storage/migrations/1700000000080-openings';

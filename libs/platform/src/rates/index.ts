export * from './database-rate-store';
export * from './local-rate-store';
export * from './rate-limits';
export * from './rate-store';
export * from './redis-rate-store';

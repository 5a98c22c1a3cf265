export * from './access.module';
export * from './policy/access-policy';
export * from './policy/allow';
export * from './policy/operation-list';
export * from './policy/operations-document';
export * from './policy/policy.guard';
export * from './reference-data/reference-data.module';
export { Assignments1700000000050 } from './storage/migrations/1700000000050-assignments';
export * from './assignments';

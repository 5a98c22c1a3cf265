export { Organisations1700000000060 } from './storage/migrations/1700000000060-organisations';
export * from './graphql/organisation-name.type';
export * from './graphql/position.types';

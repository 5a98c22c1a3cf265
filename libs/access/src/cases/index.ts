export { CasesResolver } from './graphql/cases.resolver';
export * from './operations/end-case';
export * from './operations/open-case';
export * from './operations/read-cases';
export * from './operations/read-officers';

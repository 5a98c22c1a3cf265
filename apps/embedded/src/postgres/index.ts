export { startPostgres, type PostgresOptions, type RunningPostgres } from './start-postgres';
export { removePostgres } from './remove-postgres';
export { createDatabaseSql, urlOf } from './server-roles';
export { isPortFree, findFreePort } from './free-port';
export { identifyProcess, type ProcessIdentity } from './process-identity';
export { diskFull, isDiskFull } from './explain-failure';

export { CarvingsResolver } from './graphql/carvings.resolver';
export { fundCarvedJob } from './operations/fund-carved-job';
export { openCarvedJob } from './operations/open-carved-job';
export { listCarvings, readBundles, readCarving } from './operations/read-carvings';
export { type CarvingTask, saveCarving } from './operations/save-carving';
export { setUpCarving } from './operations/set-up-carvings';
export { Carvings1700000000571 } from './storage/1700000000571-carvings';

import './messages';

export { bucketOf, WORK_BUCKETS, type WorkBucket } from './domain/work-bucket';
export { WORK_KINDS, type WorkKind } from './domain/work-kinds';
export { putOffWork, type WorkToPutOff } from './operations/put-off-work';
export { readWork, type WorkArguments, type WorkItem, type WorkPage } from './operations/read-work';
export { WorkPutOff1700000000540 } from './storage/1700000000540-work-put-off';
export { worklistRetention } from './storage/retention';
export { WorkSources } from './work-sources';
export { WorklistModule } from './worklist.module';

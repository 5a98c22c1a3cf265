export { JOB_KINDS, type JobKind, type JobMap, type TaskPayload } from './tasks/job-map';
export { leaveTask, type Task } from './tasks/leave-task';
export { Outbox1700000000030 } from './storage/migrations/1700000000030-outbox';

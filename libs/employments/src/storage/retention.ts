import { declareRetention, type Retention } from '@stegvis/platform';

/** Jobs and goals of a department; no person. */
const OF_DEPARTMENT: Retention = {
  holds: ['C1'],
  controller: 'municipality',
  rule: 'municipal_plan',
  from: 'the last change',
};

export const employmentsRetention = declareRetention({
  job_carvings: OF_DEPARTMENT,
  carving_tasks: OF_DEPARTMENT,
  department_goals: OF_DEPARTMENT,
});

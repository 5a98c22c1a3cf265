import { declareRetention } from '@stegvis/platform';

export const rightsRetention = declareRetention({
  retention_times: {
    holds: ['reference'],
    controller: 'municipality',
    rule: 'municipal_plan',
    from: 'its replacement by a later time',
  },
  retention_runs: {
    holds: ['technical'],
    controller: 'municipality',
    rule: 'retention_runs',
    from: 'the night of the run',
    over: 't.created_at',
  },
  retention_counts: {
    holds: ['C9'],
    controller: 'municipality',
    rule: 'retention_runs',
    from: 'the night of the run; they go with it',
    over: `(select r.created_at from retention_runs r where r.id = t.run_id)`,
  },
  preservations: {
    holds: ['C4'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the end of the exception',
    person: { by: 'participant', column: 'participant_id' },
  },
  erasures: {
    holds: ['technical'],
    controller: 'domain',
    rule: 'backups',
    from: 'the removal',
    over: 't.done_at',
  },
});

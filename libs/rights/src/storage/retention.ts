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
  data_exports: {
    holds: ['C3', 'C4'],
    controller: 'domain',
    rule: 'data_exports',
    from: 'being ready',
    over: 't.ready_at',
    key: 'id',
    person: { by: 'participant', column: 'participant_id', onRequest: 'true' },
  },
  data_export_links: {
    holds: ['technical'],
    controller: 'domain',
    rule: 'data_exports',
    from: 'its last hour',
    over: 't.expires_at',
  },
  erasure_cases: {
    holds: ['C4'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { by: 'participant', column: 'participant_id', noted: 't.requested_at' },
  },
});

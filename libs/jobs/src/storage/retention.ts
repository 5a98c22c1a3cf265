import { declareRetention } from '@stegvis/platform';

export const jobsRetention = declareRetention({
  outbox: {
    holds: ['technical'],
    controller: 'municipality',
    rule: 'outbox',
    from: 'being done, obsolete or given up',
    over: 'coalesce(t.done_at, t.dead_at)',
    person: { by: 'participant', column: 'subject_id' },
  },
});

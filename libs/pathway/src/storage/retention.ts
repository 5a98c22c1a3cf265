import { declareRetention } from '@stegvis/platform';

export const pathwayRetention = declareRetention({
  step_changes: {
    holds: ['C4', 'C8'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { by: 'participant', column: 'participant_id', noted: 't.said_at' },
  },
  continued_supports: {
    holds: ['C4', 'C8'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { by: 'participant', column: 'participant_id', noted: 't.changed_at' },
  },
  support_events: {
    holds: ['C4', 'C8'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { by: 'participant', column: 'participant_id', noted: 't.said_at' },
  },
});

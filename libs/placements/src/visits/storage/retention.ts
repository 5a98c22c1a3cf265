import { declareRetention } from '@stegvis/platform';

export const visitsRetention = declareRetention({
  visits: {
    holds: ['C8'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { by: 'participant', column: 'participant_id', noted: 't.changed_at' },
  },
  visit_events: {
    holds: ['C4', 'C8'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { by: 'participant', column: 'participant_id', noted: 't.said_at' },
  },
});

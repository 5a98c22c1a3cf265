import { declareRetention } from '@stegvis/platform';

export const seatsRetention = declareRetention({
  placements: {
    holds: ['C4', 'C8'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { by: 'participant', column: 'participant_id', noted: 't.changed_at' },
  },
  placement_hours: {
    holds: ['C8'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case; they go with their placement',
    person: { by: 'participant', column: 'participant_id' },
  },
  placement_events: {
    holds: ['C4', 'C8'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { by: 'participant', column: 'participant_id', noted: 't.said_at' },
  },
});

import { declareRetention } from '@stegvis/platform';

export const followUpsRetention = declareRetention({
  follow_up_asks: {
    holds: ['C8'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case; they go with their placement',
    person: { by: 'participant', column: 'participant_id' },
  },
  follow_up_answers: {
    holds: ['C8'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { by: 'participant', column: 'participant_id', noted: 't.said_at' },
  },
  follow_up_records: {
    holds: ['C4', 'C8'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { by: 'participant', column: 'participant_id', noted: 't.recorded_at' },
  },
});

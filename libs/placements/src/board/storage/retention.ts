import { declareRetention } from '@stegvis/platform';

export const boardRetention = declareRetention({
  short_list_entries: {
    holds: ['C6'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { by: 'participant', column: 'participant_id', noted: 'coalesce(t.taken_off_at, t.put_at)' },
  },
});

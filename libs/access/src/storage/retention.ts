import { declareRetention } from '@stegvis/platform';

export const accessRetention = declareRetention({
  secrecy_domains: {
    holds: ['reference'],
    controller: 'municipality',
    rule: 'municipal_plan',
    from: 'the end of the committee or the contract',
  },
  assignments: {
    holds: ['C4'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: {
      by: 'participant',
      column: 'participant_id',
      noted: 'coalesce(t.valid_to, t.valid_from)::timestamptz',
    },
  },
});

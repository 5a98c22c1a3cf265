import { declareRetention } from '@stegvis/platform';

const PERSON = { by: 'participant', column: 'participant_id' } as const;

export const agreementsRetention = declareRetention({
  agreements: {
    holds: ['C4', 'C8'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { ...PERSON, noted: 't.changed_at' },
  },
  agreement_versions: {
    holds: ['C4', 'C8'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { ...PERSON, noted: 't.written_at' },
  },
  agreement_events: {
    holds: ['C4', 'C8'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { ...PERSON, noted: 't.said_at' },
  },
});

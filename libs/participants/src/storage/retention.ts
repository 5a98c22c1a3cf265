import { declareRetention } from '@stegvis/platform';

/** What she said herself and what no decision of the authority rests on: it is hers to take back although the case file stays. */
const HER_OWN_WISHES = `t.source = 'self' and t.kind in ('interest', 'excluded_area', 'environment_mark', 'place_answer', 'wants_suggestions')`;

export const participantsRetention = declareRetention({
  participants: {
    holds: ['C3', 'C4'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { by: 'participant', column: 'id', noted: 't.registered_at' },
  },
  profile_values: {
    holds: ['C2', 'C4'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { by: 'participant', column: 'participant_id', noted: 't.said_at', onRequest: HER_OWN_WISHES },
  },
  presentations: {
    holds: ['C2'],
    controller: 'domain',
    rule: 'presented_profile',
    from: 'the withdrawal of the last yes',
    person: { by: 'participant', column: 'participant_id', noted: 't.written_at' },
  },
  presentation_approvals: {
    holds: ['C6'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { by: 'participant', column: 'participant_id', noted: 't.approved_at' },
  },
  emergency_accesses: {
    holds: ['C4', 'C10'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { by: 'participant', column: 'participant_id', noted: 't.asked_at' },
  },
  protection_marks: {
    holds: ['C5'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { by: 'participant', column: 'participant_id', noted: 't.said_at' },
  },
  protected_identities: {
    holds: ['C3', 'C5'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { by: 'participant', column: 'participant_id' },
  },
  participation_rights: {
    holds: ['C4'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { by: 'participant', column: 'participant_id', noted: 't.said_at' },
  },
  correction_statements: {
    holds: ['C4'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { by: 'participant', column: 'participant_id', noted: 't.said_at' },
  },
  personal_numbers: {
    holds: ['C3'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { by: 'participant', column: 'participant_id', noted: 't.said_at' },
  },
  protection_handlers: {
    holds: ['account'],
    controller: 'domain',
    rule: 'account',
    from: 'the end of the account',
  },
});

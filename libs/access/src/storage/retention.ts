import { declareRetention } from '@stegvis/platform';

export const accessRetention = declareRetention({
  access_log: {
    holds: ['C10'],
    controller: 'domain',
    rule: 'access_log',
    from: 'the look',
    // Of a person only her id, which names nobody once her rows are gone (security R3).
  },
  access_log_seals: {
    holds: ['technical'],
    controller: 'domain',
    rule: 'access_log',
    from: 'the seal',
  },
  look_questions: {
    holds: ['C10'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { by: 'participant', column: 'participant_id', noted: 't.asked_at' },
  },
  log_review_draws: {
    holds: ['technical'],
    controller: 'domain',
    rule: 'access_log',
    from: 'the draw',
  },
  log_reviews: {
    holds: ['C10'],
    controller: 'domain',
    rule: 'access_log',
    from: 'the review',
  },
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
  consents: {
    holds: ['C6'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { by: 'participant', column: 'participant_id', noted: 't.asked_at' },
  },
  consent_answers: {
    holds: ['C6'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { by: 'participant', column: 'participant_id', noted: 't.said_at' },
  },
  liaison_cases: {
    holds: ['C6'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: {
      by: 'participant',
      column: 'participant_id',
      noted: 'coalesce(t.valid_to, t.valid_from)::timestamptz',
    },
  },
  representations: {
    holds: ['C3', 'C4'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: {
      by: 'participant',
      column: 'participant_id',
      noted: 'coalesce(t.valid_to, t.valid_from)::timestamptz',
    },
  },
  partialities: {
    holds: ['C4'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { by: 'participant', column: 'participant_id', noted: 't.registered_at' },
  },
  stated_reasons: {
    holds: ['C10'],
    controller: 'domain',
    rule: 'case_file',
    from: 'the last note of the case',
    person: { by: 'participant', column: 'participant_id', noted: 't.stated_at' },
  },
});

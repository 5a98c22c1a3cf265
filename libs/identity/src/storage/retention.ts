import { declareRetention } from '@stegvis/platform';

const OF_MEMBERSHIP = `(select m.municipality_code from memberships m where m.id = t.membership_id)`;

export const identityRetention = declareRetention({
  accounts: {
    holds: ['C3', 'account'],
    controller: 'municipality',
    rule: 'account',
    from: 'the last sign-in',
    person: { by: 'account', column: 'id', noted: 't.last_sign_in_at' },
  },
  account_credentials: {
    holds: ['account'],
    controller: 'municipality',
    rule: 'account',
    from: 'the end of the account',
    person: { by: 'account', column: 'account_id' },
  },
  memberships: {
    holds: ['account'],
    controller: 'municipality',
    rule: 'account',
    from: 'its last day',
    person: { by: 'membership', column: 'id' },
  },
  sessions: {
    holds: ['account'],
    controller: 'municipality',
    rule: 'sessions',
    from: 'its end',
    over: 'least(t.ended_at, t.expires_at)',
    municipality: OF_MEMBERSHIP,
    person: {
      by: 'account',
      column: 'account_id',
      noted: 't.last_seen_at',
      onRequest: 'least(t.ended_at, t.expires_at) < now()',
    },
  },
  account_identities: {
    holds: ['account'],
    controller: 'municipality',
    rule: 'account',
    from: 'the end of the account',
    person: { by: 'account', column: 'account_id' },
  },
  one_time_codes: {
    holds: ['account'],
    controller: 'municipality',
    rule: 'account',
    from: 'the end of the account',
    person: { by: 'account', column: 'account_id' },
  },
  recovery_codes: {
    holds: ['account'],
    controller: 'municipality',
    rule: 'account',
    from: 'the end of the account',
    person: { by: 'account', column: 'account_id' },
  },
  one_time_code_resets: {
    holds: ['account'],
    controller: 'municipality',
    rule: 'account',
    from: 'the end of the account',
    person: { by: 'account', column: 'account_id' },
  },
  used_sign_ins: {
    holds: ['technical'],
    controller: 'municipality',
    rule: 'sign_in_attempts',
    from: 'its use',
    over: 't.used_at',
  },
  invitations: {
    holds: ['account'],
    controller: 'municipality',
    rule: 'invitations',
    from: 'its use, or its last day',
    over: 'coalesce(t.used_at, t.expires_at)',
    person: { by: 'account', column: 'account_id', onRequest: 'coalesce(t.used_at, t.expires_at) < now()' },
  },
  mail_links: {
    holds: ['account'],
    controller: 'municipality',
    rule: 'invitations',
    from: 'its use, or its last day',
    over: 'coalesce(t.used_at, t.expires_at)',
    person: { by: 'account', column: 'subject_id' },
  },
  sign_in_attempts: {
    holds: ['technical'],
    controller: 'municipality',
    rule: 'sign_in_attempts',
    from: 'the attempt',
    over: 't.at',
  },
});

import { declareRetention } from '@stegvis/platform';

export const mailRetention = declareRetention({
  mails: {
    holds: ['C3', 'account'],
    controller: 'municipality',
    rule: 'outbox',
    from: 'having left',
    over: 't.sent_at',
    person: { by: 'address', column: 'recipient', onRequest: 't.sent_at is not null' },
  },
  demo_outbox: {
    holds: ['C0'],
    controller: 'municipality',
    rule: 'outbox',
    from: 'being written; fictional data alone',
    over: 't.sent_at',
  },
});

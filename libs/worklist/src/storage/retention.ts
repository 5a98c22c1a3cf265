import { declareRetention } from '@stegvis/platform';

export const worklistRetention = declareRetention({
  work_put_off: {
    holds: ['technical'],
    controller: 'municipality',
    rule: 'rates',
    from: 'the day on which it came back',
    over: 't.until',
    person: { by: 'membership', column: 'membership_id', onRequest: 'true' },
  },
});

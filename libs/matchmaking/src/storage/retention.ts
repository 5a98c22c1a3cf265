import { declareRetention } from '@stegvis/platform';

export const matchmakingRetention = declareRetention({
  matching_changes: {
    holds: ['technical'],
    controller: 'municipality',
    rule: 'outbox',
    from: 'the change',
    over: 't.changed_at',
  },
  need_meter_answers: {
    holds: ['C9'],
    controller: 'municipality',
    rule: 'municipal_plan',
    from: 'the closing of the opening',
  },
  need_meter_bundles: {
    holds: ['C9'],
    controller: 'municipality',
    rule: 'municipal_plan',
    from: 'the day of the answer',
  },
  others_band_answers: {
    holds: ['C9'],
    controller: 'municipality',
    rule: 'rates',
    from: 'the answer',
    over: 't.answered_at',
    person: { by: 'membership', column: 'membership_id', onRequest: 'true' },
  },
});

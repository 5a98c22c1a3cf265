import { declareRetention } from '@stegvis/platform';

export const matchmakingRetention = declareRetention({
  matching_changes: {
    holds: ['technical'],
    controller: 'municipality',
    rule: 'outbox',
    from: 'the change',
    over: 't.changed_at',
  },
});

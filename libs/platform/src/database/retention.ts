import { declareRetention } from '../retention/table-retention';

export const platformRetention = declareRetention({
  idempotency_keys: {
    holds: ['technical'],
    controller: 'municipality',
    rule: 'idempotency_keys',
    from: 'its first use',
    over: 't.created_at',
    person: { by: 'actor', column: 'actor', onRequest: 'true' },
  },
  rates: {
    holds: ['technical'],
    controller: 'municipality',
    rule: 'rates',
    from: 'its beginning',
    over: 't.began_at',
  },
});

import { declareRetention, type Retention } from '@stegvis/platform';

/** Money of the municipality, and openings that it pays for; no person. */
const OF_ROUND: Retention = {
  holds: ['C1'],
  controller: 'municipality',
  rule: 'municipal_plan',
  from: 'the final account of the round',
};

export const fundingRetention = declareRetention({
  funding_rounds: OF_ROUND,
  funding_lines: OF_ROUND,
  funding_grants: OF_ROUND,
  funding_call_offs: OF_ROUND,
  funding_call_off_events: OF_ROUND,
});

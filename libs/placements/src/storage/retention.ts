import { declareRetention } from '@stegvis/platform';
import { boardRetention } from '../board/storage/retention';
import { agreementsRetention } from '../agreements/storage/retention';
import { followUpsRetention } from '../follow-up/storage/retention';
import { seatsRetention } from '../placements/storage/retention';
import { visitsRetention } from '../visits/storage/retention';

export const placementsRetention = [
  ...declareRetention({
    proposals: {
      holds: ['C6'],
      controller: 'domain',
      rule: 'case_file',
      from: 'the last note of the case',
      person: { by: 'participant', column: 'participant_id', noted: 't.proposed_at' },
    },
    proposal_matches: {
      holds: ['C7'],
      controller: 'domain',
      rule: 'case_file',
      from: 'the last note of the case; it goes with its proposal',
      person: { by: 'participant', column: 'participant_id' },
    },
    proposal_events: {
      holds: ['C4'],
      controller: 'domain',
      rule: 'case_file',
      from: 'the last note of the case',
      person: { by: 'participant', column: 'participant_id', noted: 't.said_at' },
    },
  }),
  ...visitsRetention,
  ...seatsRetention,
  ...boardRetention,
  ...agreementsRetention,
  ...followUpsRetention,
];

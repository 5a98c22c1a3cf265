import { insertRows } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

export interface NoticedMatch {
  readonly domainId: string;
  readonly participantId: string;
  readonly openingId: string;
}

/**
 * Remembers pairs that suited from the beginning, so that the first edit of an opening tells nobody of what is not new. Run as
 * `system('set-up')`.
 */
export const setUpNoticedMatches = (
  transaction: EntityManager,
  matches: readonly NoticedMatch[],
): Promise<void> =>
  insertRows(
    transaction,
    'noticed_matches',
    { domain_id: 'uuid', participant_id: 'uuid', opening_id: 'uuid' },
    matches.map(({ domainId, participantId, openingId }) => ({
      domain_id: domainId,
      participant_id: participantId,
      opening_id: openingId,
    })),
  );

import { newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

export interface SetUpShortListEntry {
  readonly participantId: string;
  readonly domainId: string;
  readonly openingId: string;
  readonly by: { readonly membershipId: string; readonly name: string };
  readonly at: Date;
}

/** Persons on short lists while Stegvis is set up (demo world). Run as `system('set-up')`. */
export const setUpShortLists = async (
  transaction: EntityManager,
  entries: readonly SetUpShortListEntry[],
): Promise<void> => {
  for (const { domainId, participantId, openingId, by, at } of entries)
    await transaction.query(
      `insert into short_list_entries (id, domain_id, participant_id, opening_id, put_by, put_by_name, put_at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), domainId, participantId, openingId, by.membershipId, by.name, at],
    );
};

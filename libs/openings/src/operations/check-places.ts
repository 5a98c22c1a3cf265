import type { InputCheck } from '@stegvis/platform';
import { readOccupations } from '@stegvis/catalogue';
import type { EntityManager } from 'typeorm';
import type { OpeningContent } from '../domain/opening-content';

/** Checks what only the database knows: that the workplace is the organisation's (or of a unit below it) and the occupation exists. */
export const checkPlaces = async (
  transaction: EntityManager,
  organisationId: string,
  change: Partial<OpeningContent>,
  check: InputCheck,
): Promise<void> => {
  if (change.workplaceId) {
    const rows = await transaction.query<unknown[]>(
      `select 1 from workplaces w join organisations o on o.id = w.organisation_id
       where w.id = $1 and $2 in (o.id, o.parent_id)`,
      [change.workplaceId, organisationId],
    );
    if (rows.length === 0) check.fault('content.workplaceId', 'opening-workplace-unknown');
  }
  // An id with a character that the text check has named must not reach a query.
  if (change.occupationId && !check.has('content.occupationId')) {
    const known = await readOccupations(transaction, [change.occupationId]);
    check.code('content.occupationId', change.occupationId, new Set(known.keys()));
  }
};

import { newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { RepresentationKind, RepresentationScope } from './scopes';

export interface SetUpRepresentation {
  readonly domainId: string;
  readonly participantId: string;
  readonly membershipId: string;
  readonly kind: RepresentationKind;
  readonly scope: readonly RepresentationScope[];
  readonly appointedBy: string;
}

/** Representations while Stegvis is set up (demo world, tests). Run as `system('set-up')`. */
export const setUpRepresentations = async (
  transaction: EntityManager,
  given: readonly SetUpRepresentation[],
): Promise<void> => {
  for (const { domainId, participantId, membershipId, kind, scope, appointedBy } of given)
    await transaction.query(
      `insert into representations (id, domain_id, participant_id, membership_id, name, kind, scope, appointed_by)
       select $1, $2, $3, m.id, c.name, $5, $6, $7 from memberships m join accounts c on c.id = m.account_id where m.id = $4`,
      [newId(), domainId, participantId, membershipId, kind, scope, appointedBy],
    );
};

import { ConflictError, isUniqueViolation, type MemberActor, newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { RepresentationKind, RepresentationScope } from './scopes';

export interface NewRepresentation {
  readonly participantId: string;
  readonly membershipId: string;
  /** As staff know the representative; what the account is called is not told (security D5). */
  readonly name: string;
  readonly kind: RepresentationKind;
  readonly scope: readonly RepresentationScope[];
  /** Who appointed the representative and when, as the decision says it. */
  readonly appointedBy: string;
  /** Days, half-open: `validTo` is the first day without it. */
  readonly validFrom: string;
  readonly validTo: string | null;
}

/**
 * Opens a participant to somebody who represents her, within a scope and a time (security A7). The row policy lets only
 * assigned staff do it.
 * @throws ConflictError `already-represents`. The transaction cannot go on after that.
 */
export const registerRepresentation = async (
  transaction: EntityManager,
  actor: MemberActor,
  given: NewRepresentation,
): Promise<string> => {
  const id = newId();
  try {
    await transaction.query(
      `insert into representations (id, domain_id, participant_id, membership_id, name, kind, scope, appointed_by, registered_by, valid_from, valid_to)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        id,
        actor.domainId,
        given.participantId,
        given.membershipId,
        given.name,
        given.kind,
        given.scope,
        given.appointedBy,
        actor.membershipId,
        given.validFrom,
        given.validTo,
      ],
    );
  } catch (error) {
    if (isUniqueViolation(error, 'representations_once_uq')) throw new ConflictError('already-represents');
    throw error;
  }
  return id;
};

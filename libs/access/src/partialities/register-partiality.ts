import { ConflictError, isUniqueViolation, type MemberActor, newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/** Why somebody is partial to a person (jäv, FL 16 §): it is she herself, kin, or they share an address. */
export const PARTIALITY_KINDS = ['self', 'kin', 'shared_address'] as const;
export type PartialityKind = (typeof PARTIALITY_KINDS)[number];

/**
 * A member of staff says that she is partial to a person. From the next statement on the person is closed to her, until a
 * second person has approved (security A8).
 * @throws ConflictError `already-partial`. The transaction cannot go on after that.
 */
export const registerPartiality = async (
  transaction: EntityManager,
  actor: MemberActor,
  participantId: string,
  kind: PartialityKind,
): Promise<string> => {
  const id = newId();
  try {
    await transaction.query(
      `insert into partialities (id, domain_id, participant_id, account_id, kind, registered_by) values ($1, $2, $3, $4, $5, $6)`,
      [id, actor.domainId, participantId, actor.accountId, kind, actor.membershipId],
    );
  } catch (error) {
    if (isUniqueViolation(error, 'partialities_once_uq')) throw new ConflictError('already-partial');
    throw error;
  }
  return id;
};

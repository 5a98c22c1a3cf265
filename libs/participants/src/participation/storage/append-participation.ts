import { ConflictError, isCheckViolation, isUniqueViolation, newId, RuleError } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { ParticipationChange, ParticipationGround } from '../domain/participation';

export interface NewParticipationRow {
  readonly domainId: string | null;
  readonly participantId: string;
  readonly rightId: string;
  readonly version: number;
  readonly change: ParticipationChange;
  readonly ground: ParticipationGround;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly reason: string | null;
  readonly saidBy: string;
  readonly saidByName: string;
}

/**
 * Appends what is said about a right.
 * @throws ConflictError when somebody else was its next version; RuleError R-016 from the database, where the room of steps
 *   keeps a case open for as long as there is no continued support.
 */
export const appendParticipation = async (
  transaction: EntityManager,
  row: NewParticipationRow,
): Promise<void> => {
  try {
    await transaction.query(
      `insert into participation_rights (id, domain_id, participant_id, right_id, version, change, ground, valid_from, valid_to, reason, said_by, said_by_name)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        newId(),
        row.domainId,
        row.participantId,
        row.rightId,
        row.version,
        row.change,
        row.ground,
        row.validFrom,
        row.validTo,
        row.reason,
        row.saidBy,
        row.saidByName,
      ],
    );
  } catch (error) {
    if (isUniqueViolation(error, 'participation_rights_version_uq'))
      throw new ConflictError('changed-by-other');
    if (isCheckViolation(error, 'participation_rights_support_ck'))
      throw new RuleError('R-016', 'case-needs-support');
    throw error;
  }
};

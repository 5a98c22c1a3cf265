import { accountName } from '@stegvis/identity';
import { ConflictError, isUniqueViolation, type MemberActor, newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { CorrectionKind, CorrectionSource, CorrectionSubject } from '../domain/correction-fields';

export interface NewCorrectionRow extends CorrectionSubject {
  readonly domainId: string;
  readonly participantId: string;
  /** The question; null for a question itself. */
  readonly requestId: string | null;
  readonly said: CorrectionKind;
  readonly text: string | null;
  readonly stood: string | null;
  readonly source: CorrectionSource;
  readonly helpedBy: string | null;
}

/** Appends a row. @returns its id. @throws ConflictError when the question has been answered meanwhile. */
export const appendCorrection = async (
  transaction: EntityManager,
  actor: MemberActor,
  row: NewCorrectionRow,
): Promise<string> => {
  const id = newId();
  try {
    await transaction.query(
      `insert into correction_statements (id, domain_id, participant_id, request_id, said, field, kind, code, text, stood, source, helped_by, said_by, said_by_name)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        id,
        row.domainId,
        row.participantId,
        row.requestId ?? id,
        row.said,
        row.field,
        row.kind,
        row.code,
        row.text,
        row.stood,
        row.source,
        row.helpedBy,
        actor.membershipId,
        await accountName(transaction, actor),
      ],
    );
  } catch (error) {
    if (isUniqueViolation(error, 'correction_statements_answered_uq'))
      throw new ConflictError('correction-answered');
    throw error;
  }
  return id;
};

/** Who says it, by the role of the actor: staff write down what they say together with her. */
export const sourceOf = (actor: MemberActor, helpedBy: string | null): CorrectionSource => {
  if (actor.role === 'representative') return 'representative';
  if (actor.role !== 'participant') return 'together';
  return helpedBy ? 'together' : 'self';
};

import { accountName } from '@stegvis/identity';
import {
  ConflictError,
  type Database,
  isCheckViolation,
  type MemberActor,
  newId,
  NotFoundError,
  once,
  requireId,
  RuleError,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { lockParticipant } from '../../storage/lock-participant';
import type { ProtectionKind } from '../domain/protection-kinds';
import { handlesProtected, protectionState } from '../storage/protection-state';

export interface ProtectionMarking {
  readonly idempotencyKey: string;
  readonly participantId: string;
  /** The version of the participant that the reader saw. */
  readonly expectedVersion: number;
  readonly kind: ProtectionKind;
}

/**
 * Says what is known about a participant's protected identity, as a dated row that stays. The database moves her name in
 * the same statement, so that the next one meets it everywhere: list, search, matching, notices (security P3).
 * @returns the id of the participant.
 * @throws NotFoundError when she is absent or not the actor's; ConflictError when somebody else changed her first;
 *   RuleError P2 when she is protected and the actor is no named handler, P4 when `fingerade` is said about somebody who
 *   was known before.
 */
export const markProtection = async (
  database: Database,
  actor: MemberActor,
  input: ProtectionMarking,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  requireId(input.participantId, 'participantId');
  return database.withActor(actor, async (transaction) => {
    await lockParticipant(transaction, input.participantId);
    const { id } = await once(
      transaction,
      'participants.mark-protection',
      input.idempotencyKey,
      input,
      async () => {
        await requireVersion(transaction, input);
        const state = await protectionState(transaction, input.participantId);
        if (state === 'protected' && !(await handlesProtected(transaction)))
          throw new RuleError('P2', 'protection-handlers-only');
        await appendMark(transaction, actor, input.participantId, input.kind);
        return { id: input.participantId };
      },
    );
    return id;
  });
};

/** Appends a mark in the caller's transaction. @throws RuleError P4. */
export const appendMark = async (
  transaction: EntityManager,
  actor: MemberActor,
  participantId: string,
  kind: ProtectionKind,
): Promise<void> => {
  const saidByName = await accountName(transaction, actor);
  try {
    await transaction.query(
      `insert into protection_marks (id, domain_id, participant_id, kind, said_by, said_by_name) values ($1, $2, $3, $4, $5, $6)`,
      [newId(), actor.domainId, participantId, kind, actor.membershipId, saidByName],
    );
  } catch (error) {
    if (isCheckViolation(error, 'protection_marks_new_identity_ck'))
      throw new RuleError('P4', 'protection-new-identity');
    throw error;
  }
};

const requireVersion = async (transaction: EntityManager, input: ProtectionMarking): Promise<void> => {
  const [row] = await transaction.query<{ version: number }[]>(
    `select version from participants where id = $1`,
    [input.participantId],
  );
  if (!row) throw new NotFoundError();
  if (row.version !== input.expectedVersion) throw new ConflictError('changed-by-other', row.version);
};

import { ConflictError, expectOneRow, type MemberActor, once, requireId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { transitionOf } from '../domain/life-cycle';
import { lockOpening } from '../storage/lock-opening';
import { OpeningEntity } from '../storage/opening.entity';
import { leaveWord } from './note-change';
import { requireRole } from './require-role';

export interface DeleteDraft {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly expectedVersion: number;
}

/**
 * Removes a draft with its history: nobody but its posters and the consultants has read it. Word of it is left as the
 * version after the last one.
 * @throws NotFoundError; ConflictError when it is no draft any more or somebody saved before.
 */
export const deleteDraft = async (
  transaction: EntityManager,
  actor: MemberActor,
  input: DeleteDraft,
): Promise<{ readonly id: string }> => {
  requireRole(actor, 'delete_draft');
  const id = requireId(input.id, 'id');
  return once(transaction, 'openings.delete-draft', input.idempotencyKey, input, async () => {
    const row = await lockOpening(transaction, id, input.expectedVersion);
    if (!transitionOf('delete_draft', row.status)) throw new ConflictError('act-not-now', row.version);
    const result = await transaction.delete(OpeningEntity, { id });
    expectOneRow(result.affected ?? 0, row.version);
    await leaveWord(transaction, id, row.version + 1);
    return { id };
  });
};

import { lockConsents } from '@stegvis/access';
import {
  ConflictError,
  type Database,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { findPlacement, type PlacementRow } from '../storage/placement-row';

export interface PlacementStep {
  readonly idempotencyKey: string;
  readonly placementId: string;
  readonly expectedVersion: number;
}

/**
 * Does something with a placement, once, under the lock of its person: whichever of two comes first stands.
 * @returns the id of the placement.
 * @throws InputError; NotFoundError; ConflictError `placement-moved`; whatever `act` throws.
 */
export const actOnPlacement = async (
  database: Database,
  actor: MemberActor,
  operation: string,
  input: PlacementStep,
  act: (transaction: EntityManager, row: PlacementRow) => Promise<void>,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const placementId = requireId(input.placementId, 'placementId');
  return database.withActor(actor, async (transaction) => {
    const seen = await findPlacement(transaction, placementId);
    if (!seen) throw new NotFoundError();
    await lockConsents(transaction, seen.participantId);
    await once(transaction, operation, input.idempotencyKey, input, async () => {
      const row = await findPlacement(transaction, placementId);
      if (!row) throw new NotFoundError();
      if (row.version !== input.expectedVersion) throw new ConflictError('placement-moved', row.version);
      await act(transaction, row);
      return { id: placementId };
    });
    return placementId;
  });
};

import { type Database, type MemberActor, once, requireId } from '@stegvis/platform';
import { IsNull } from 'typeorm';
import { lockForEdit } from '../storage/lock-for-edit';
import { WorkplaceContactEntity } from '../storage/workplace-contact.entity';
import { requireVersion } from './require-version';

export interface RemoveContact {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly expectedVersion: number;
}

/**
 * Takes a contact away from the lists. The row stays, without telephone and e-mail: nobody is to be called any more.
 * @returns the id of the workplace.
 * @throws NotFoundError, also when it was removed before; ConflictError.
 */
export const removeContact = (
  database: Database,
  actor: MemberActor,
  input: RemoveContact,
): Promise<string> => {
  const id = requireId(input.id, 'id');
  const version = requireVersion(input.expectedVersion);
  return database.withActor(actor, (transaction) =>
    once(transaction, 'organisations.remove-contact', input.idempotencyKey, input, async () => {
      const known = await lockForEdit(
        transaction,
        WorkplaceContactEntity,
        { id, removedAt: IsNull() },
        version,
      );
      await transaction.update(
        WorkplaceContactEntity,
        { id },
        { removedAt: () => 'now()', phone: null, email: null, version: version + 1 },
      );
      return known.workplaceId;
    }),
  );
};

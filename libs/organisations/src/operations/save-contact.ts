import {
  type Database,
  InputCheck,
  InputError,
  type MemberActor,
  newId,
  once,
  requireId,
} from '@stegvis/platform';
import { type EntityManager, IsNull } from 'typeorm';
import { checkContactEmail, checkContactPhone } from '../domain/contact-details';
import { lockForEdit } from '../storage/lock-for-edit';
import { WorkplaceContactEntity } from '../storage/workplace-contact.entity';
import { keepOrRead } from './keep-or-read';
import { requireKeptWorkplace } from './require-kept-workplace';
import { requireVersion } from './require-version';

export interface SaveContact {
  readonly idempotencyKey: string;
  readonly id?: string | null;
  readonly expectedVersion?: number | null;
  readonly workplaceId: string;
  readonly name: string;
  readonly title?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
}

/**
 * Adds a contact to a workplace, or changes one. On a change a field that is left out stays, null clears it.
 * @returns the id of the workplace.
 * @throws InputError; NotFoundError, also for a contact that has been removed; ConflictError.
 */
export const saveContact = (database: Database, actor: MemberActor, input: SaveContact): Promise<string> =>
  database.withActor(actor, (transaction) =>
    once(transaction, 'organisations.save-contact', input.idempotencyKey, input, () =>
      save(transaction, input),
    ),
  );

const save = async (transaction: EntityManager, input: SaveContact): Promise<string> => {
  const workplaceId = requireId(input.workplaceId, 'workplaceId');
  if (input.id === null || input.id === undefined) {
    const content = readContent(input, null);
    await requireKeptWorkplace(transaction, workplaceId);
    await transaction.insert(WorkplaceContactEntity, { id: newId(), workplaceId, version: 1, ...content });
    return workplaceId;
  }
  const id = requireId(input.id, 'id');
  const known = await lockForEdit(
    transaction,
    WorkplaceContactEntity,
    { id, removedAt: IsNull() },
    requireVersion(input.expectedVersion),
  );
  if (known.workplaceId !== workplaceId)
    throw new InputError([{ path: 'workplaceId', code: 'workplace-fixed' }]);
  const content = readContent(input, known);
  await transaction.update(WorkplaceContactEntity, { id }, { ...content, version: known.version + 1 });
  return workplaceId;
};

const readContent = (input: SaveContact, known: WorkplaceContactEntity | null) => {
  const check = new InputCheck();
  const content = {
    name: check.text('name', input.name, { max: 200, required: true }),
    title: keepOrRead(input.title, known?.title ?? null, (value) =>
      check.optionalText('title', value, { max: 200 }),
    ),
    phone: keepOrRead(input.phone, known?.phone ?? null, (value) => checkContactPhone(check, 'phone', value)),
    email: keepOrRead(input.email, known?.email ?? null, (value) => checkContactEmail(check, 'email', value)),
  };
  check.done();
  return content;
};

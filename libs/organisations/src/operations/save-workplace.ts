import {
  type Database,
  InputCheck,
  InputError,
  isUniqueViolation,
  type MemberActor,
  newId,
  once,
  requireId,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { lockForEdit } from '../storage/lock-for-edit';
import { WorkplaceEntity } from '../storage/workplace.entity';
import { keepOrRead } from './keep-or-read';
import { requireKeptOrganisation } from './require-kept-organisation';
import { requireVersion } from './require-version';

export interface SaveWorkplace {
  readonly idempotencyKey: string;
  readonly id?: string | null;
  readonly expectedVersion?: number | null;
  readonly organisationId: string;
  readonly name: string;
  readonly streetAddress?: string | null;
  readonly postalTown?: string | null;
  readonly position?: { readonly latitude: number; readonly longitude: number } | null;
  readonly travelNote?: string | null;
}

/**
 * Adds a workplace to an organisation, or changes one. On a change a field that is left out stays, null clears it. The
 * matching index hears of it by a trigger, since a moved workplace changes distances.
 * @returns its id.
 * @throws InputError (a name that is taken stands at `name`); NotFoundError; ConflictError.
 */
export const saveWorkplace = async (
  database: Database,
  actor: MemberActor,
  input: SaveWorkplace,
): Promise<string> => {
  try {
    return await database.withActor(actor, (transaction) =>
      once(transaction, 'organisations.save-workplace', input.idempotencyKey, input, () =>
        save(transaction, input),
      ),
    );
  } catch (error) {
    if (isUniqueViolation(error, 'workplaces_name_uq'))
      throw new InputError([{ path: 'name', code: 'workplace-name-taken' }]);
    throw error;
  }
};

const save = async (transaction: EntityManager, input: SaveWorkplace): Promise<string> => {
  const organisationId = requireId(input.organisationId, 'organisationId');
  if (input.id === null || input.id === undefined) {
    const content = readContent(input, null);
    await requireKeptOrganisation(transaction, organisationId);
    const id = newId();
    await transaction.insert(WorkplaceEntity, { id, organisationId, version: 1, ...content });
    return id;
  }
  const id = requireId(input.id, 'id');
  const known = await lockForEdit(
    transaction,
    WorkplaceEntity,
    { id },
    requireVersion(input.expectedVersion),
  );
  if (known.organisationId !== organisationId)
    throw new InputError([{ path: 'organisationId', code: 'organisation-fixed' }]);
  const content = readContent(input, known);
  await transaction.update(WorkplaceEntity, { id }, { ...content, version: known.version + 1 });
  return id;
};

const readContent = (input: SaveWorkplace, known: WorkplaceEntity | null) => {
  const check = new InputCheck();
  const text = (field: 'streetAddress' | 'postalTown' | 'travelNote', max: number, lines = false) =>
    keepOrRead(input[field], known?.[field] ?? null, (value) =>
      check.optionalText(field, value, { max, lines }),
    );
  const now =
    known === null || known.latitude === null || known.longitude === null
      ? null
      : { latitude: known.latitude, longitude: known.longitude };
  const position = keepOrRead(input.position, now, (value) =>
    value === null ? null : check.position('position', value),
  );
  const content = {
    name: check.text('name', input.name, { max: 200, required: true }),
    streetAddress: text('streetAddress', 200),
    postalTown: text('postalTown', 100),
    travelNote: text('travelNote', 1000, true),
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
  };
  check.done();
  return content;
};

import {
  type Database,
  InputCheck,
  InputError,
  isRefusedByPolicy,
  isUniqueViolation,
  type MemberActor,
  newId,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { checkOrganisationNumber } from '../domain/organisation-number';
import { ORGANISATION_TYPES, type OrganisationType } from '../domain/organisation-types';
import { lockForEdit } from '../storage/lock-for-edit';
import { OrganisationEntity } from '../storage/organisation.entity';
import { keepOrRead } from './keep-or-read';
import { requireParent } from './require-parent';
import { requireVersion } from './require-version';

export interface SaveOrganisation {
  readonly idempotencyKey: string;
  readonly id?: string | null;
  readonly expectedVersion?: number | null;
  readonly name: string;
  readonly type: OrganisationType;
  readonly organisationNumber?: string | null;
  readonly parentId?: string | null;
  readonly description?: string | null;
}

/**
 * Adds an organisation to the municipality, or changes one. On a change a field that is left out stays, null clears it.
 * @returns its id.
 * @throws InputError (a name that is taken stands at `name`); NotFoundError; ConflictError.
 */
export const saveOrganisation = async (
  database: Database,
  actor: MemberActor,
  input: SaveOrganisation,
): Promise<string> => {
  try {
    return await database.withActor(actor, (transaction) =>
      once(transaction, 'organisations.save-organisation', input.idempotencyKey, input, () =>
        save(transaction, actor, input),
      ),
    );
  } catch (error) {
    if (isUniqueViolation(error, 'organisations_name_uq'))
      throw new InputError([{ path: 'name', code: 'organisation-name-taken' }]);
    if (isRefusedByPolicy(error)) throw new NotFoundError();
    throw error;
  }
};

const save = async (
  transaction: EntityManager,
  actor: MemberActor,
  input: SaveOrganisation,
): Promise<string> => {
  const { municipalityCode } = actor;
  if (municipalityCode === null) throw new NotFoundError();
  const known =
    input.id === null || input.id === undefined
      ? null
      : await lockForEdit(
          transaction,
          OrganisationEntity,
          { id: requireId(input.id, 'id') },
          requireVersion(input.expectedVersion),
        );
  const content = readContent(input, known);
  const id = known?.id ?? newId();
  if (content.parentId !== null && content.parentId !== known?.parentId)
    await requireParent(transaction, id, content.parentId);
  if (known) await transaction.update(OrganisationEntity, { id }, { ...content, version: known.version + 1 });
  else await transaction.insert(OrganisationEntity, { id, municipalityCode, version: 1, ...content });
  return id;
};

const readContent = (input: SaveOrganisation, known: OrganisationEntity | null) => {
  const check = new InputCheck();
  const content = {
    name: check.text('name', input.name, { max: 200, required: true }),
    type: input.type,
    organisationNumber: keepOrRead(input.organisationNumber, known?.organisationNumber ?? null, (value) =>
      value === null ? null : checkOrganisationNumber(check, 'organisationNumber', value),
    ),
    parentId: keepOrRead(input.parentId, known?.parentId ?? null, (value) =>
      value === null ? null : requireId(value, 'parentId'),
    ),
    description: keepOrRead(input.description, known?.description ?? null, (value) =>
      check.optionalText('description', value, { max: 2000, lines: true }),
    ),
  };
  check.code('type', input.type, new Set(ORGANISATION_TYPES));
  check.done();
  return content;
};

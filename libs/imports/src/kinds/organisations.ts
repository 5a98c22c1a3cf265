import {
  findOrganisations,
  findWorkplace,
  type OrganisationFacts,
  saveOrganisation,
  saveWorkplace,
  takeBackPlace,
} from '@stegvis/organisations';
import { type FieldError, InputError } from '@stegvis/platform';
import { rowKey } from '../domain/row-key';
import { atFields } from './at-fields';
import type { KindOfImport, RowToBring, RowWork } from './kind';
import { ORGANISATION_FIELDS } from './organisation-fields';
import { type OrganisationRow, readOrganisationRow } from './read-organisation-row';

/**
 * Employers and workplaces, one workplace a row. A row adds what is not there and changes nothing that is: an employer is
 * known by its name or, a business, by its number; departments of one municipality share theirs.
 */
export const organisationsKind: KindOfImport = {
  kind: 'organisations',
  roles: ['job_consultant', 'coordinator'],
  fields: ORGANISATION_FIELDS,
  bringIn: async (work, given) => {
    const row = readOrganisationRow(given);
    const notes: FieldError[] = [];
    const known = await knownEmployer(work, row, notes);
    const organisationId = known?.id ?? (await addEmployer(work, given, row));
    const workplaceId = row.workplace
      ? await addWorkplace(work, given, organisationId, row.workplace, notes)
      : null;
    return { made: { ...(known ? {} : { organisationId }), ...(workplaceId ? { workplaceId } : {}) }, notes };
  },
  takeBack: async ({ transaction }, { organisationId, workplaceId }) => {
    if (workplaceId) await takeBackPlace(transaction, 'workplace', workplaceId);
    if (organisationId) await takeBackPlace(transaction, 'organisation', organisationId);
  },
};

/** The employer that the row means, if it is here already. @throws InputError when name and number point at different ones. */
const knownEmployer = async (
  { transaction }: RowWork,
  row: OrganisationRow,
  notes: FieldError[],
): Promise<OrganisationFacts | null> => {
  const number = row.type === 'partner_business' ? row.organisationNumber : null;
  const found = await findOrganisations(transaction, row.name, number);
  const named = found.find(({ name }) => isSameName(name, row.name)) ?? null;
  const numbered =
    found.find(({ organisationNumber }) => number !== null && organisationNumber === number) ?? null;
  if (numbered && named && numbered.id !== named.id)
    throw new InputError([{ path: 'organisation', code: 'import-name-and-number-differ' }]);
  if (named && number && named.organisationNumber && named.organisationNumber !== number)
    throw new InputError([{ path: 'organisationNumber', code: 'import-name-has-other-number' }]);
  if (!named && numbered)
    notes.push({ path: 'organisation', code: 'import-known-by-number', params: { name: numbered.name } });
  else if (named) notes.push({ path: 'organisation', code: 'import-employer-known' });
  return named ?? numbered;
};

const isSameName = (a: string, b: string): boolean => a.toLocaleLowerCase('sv') === b.toLocaleLowerCase('sv');

const addEmployer = async (
  { database, transaction, actor }: RowWork,
  given: RowToBring,
  row: OrganisationRow,
): Promise<string> => {
  const parent = row.parent === null ? null : (await findOrganisations(transaction, row.parent, null))[0];
  if (parent === undefined) throw new InputError([{ path: 'parent', code: 'organisation-unknown' }]);
  return atFields({ name: 'organisation', parentId: 'parent' }, () =>
    saveOrganisation(database, actor, {
      idempotencyKey: rowKey(given, 'organisation'),
      name: row.name,
      type: row.type,
      organisationNumber: row.organisationNumber,
      parentId: parent?.id ?? null,
      description: row.description,
    }),
  );
};

const addWorkplace = async (
  { database, transaction, actor }: RowWork,
  given: RowToBring,
  organisationId: string,
  workplace: NonNullable<OrganisationRow['workplace']>,
  notes: FieldError[],
): Promise<string | null> => {
  if (await findWorkplace(transaction, organisationId, workplace.name)) {
    notes.push({ path: 'workplace', code: 'import-workplace-known' });
    return null;
  }
  return atFields({ name: 'workplace', position: 'latitude' }, () =>
    saveWorkplace(database, actor, {
      idempotencyKey: rowKey(given, 'workplace'),
      organisationId,
      ...workplace,
    }),
  );
};

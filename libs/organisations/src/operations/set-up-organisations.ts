import { insertRows } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { OrganisationType } from '../domain/organisation-types';

export interface SetUpContact {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

export interface SetUpWorkplace {
  readonly id: string;
  readonly name: string;
  readonly postalTown: string | null;
  readonly position: { readonly latitude: number; readonly longitude: number } | null;
  readonly travelNote: string | null;
  readonly contacts: readonly SetUpContact[];
}

export interface SetUpOrganisation {
  readonly id: string;
  readonly municipalityCode: string;
  readonly type: OrganisationType;
  readonly name: string;
  /** An organisation that stands before this one in the list. */
  readonly parentId: string | null;
  readonly description: string | null;
  readonly workplaces: readonly SetUpWorkplace[];
}

/**
 * Many organisations with workplaces and contacts while Stegvis is set up (demo world). Run as `system('set-up')`; the
 * values are trusted but for the checks of the database.
 */
export const setUpOrganisations = async (
  transaction: EntityManager,
  organisations: readonly SetUpOrganisation[],
): Promise<void> => {
  await insertRows(
    transaction,
    'organisations',
    {
      id: 'uuid',
      municipality_code: 'text',
      type: 'text',
      name: 'text',
      parent_id: 'uuid',
      description: 'text',
    },
    organisations.map(({ id, municipalityCode, type, name, parentId, description }) => ({
      id,
      municipality_code: municipalityCode,
      type,
      name,
      parent_id: parentId,
      description,
    })),
  );
  await insertRows(
    transaction,
    'workplaces',
    {
      id: 'uuid',
      organisation_id: 'uuid',
      name: 'text',
      postal_town: 'text',
      latitude: 'double precision',
      longitude: 'double precision',
      travel_note: 'text',
    },
    organisations.flatMap(({ id: organisationId, workplaces }) =>
      workplaces.map(({ id, name, postalTown, position, travelNote }) => ({
        id,
        organisation_id: organisationId,
        name,
        postal_town: postalTown,
        latitude: position?.latitude ?? null,
        longitude: position?.longitude ?? null,
        travel_note: travelNote,
      })),
    ),
  );
  await insertRows(
    transaction,
    'workplace_contacts',
    { id: 'uuid', workplace_id: 'uuid', name: 'text', title: 'text', phone: 'text', email: 'text' },
    organisations.flatMap(({ workplaces }) =>
      workplaces.flatMap(({ id: workplaceId, contacts }) =>
        contacts.map(({ id, name, title, phone, email }) => ({
          id,
          workplace_id: workplaceId,
          name,
          title,
          phone,
          email,
        })),
      ),
    ),
  );
};

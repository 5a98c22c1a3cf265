import type { ContactFacts, OrganisationFacts, WorkplaceFacts } from '../domain/organisation-facts';
import type { OrganisationEntity } from './organisation.entity';
import type { WorkplaceContactEntity } from './workplace-contact.entity';
import type { WorkplaceEntity } from './workplace.entity';

/** Rows are mapped out field by field, so that a new column is seen by nobody until somebody lets it. */
export const organisationFacts = (row: OrganisationEntity): OrganisationFacts => ({
  id: row.id,
  municipalityCode: row.municipalityCode,
  type: row.type,
  name: row.name,
  organisationNumber: row.organisationNumber,
  parentId: row.parentId,
  description: row.description,
  version: row.version,
});

export const workplaceFacts = (row: WorkplaceEntity): WorkplaceFacts => ({
  id: row.id,
  organisationId: row.organisationId,
  name: row.name,
  streetAddress: row.streetAddress,
  postalTown: row.postalTown,
  position:
    row.latitude === null || row.longitude === null
      ? null
      : { latitude: row.latitude, longitude: row.longitude },
  travelNote: row.travelNote,
  version: row.version,
});

export const contactFacts = (row: WorkplaceContactEntity): ContactFacts => ({
  id: row.id,
  workplaceId: row.workplaceId,
  name: row.name,
  title: row.title,
  phone: row.phone,
  email: row.email,
  version: row.version,
});

import type { ContactFacts, OrganisationFacts, WorkplaceFacts } from '../domain/organisation-facts';
import { OrganisationName } from './organisation-name.type';
import { Organisation, Workplace, WorkplaceContact } from './organisation.types';

export const toOrganisation = (facts: OrganisationFacts): Organisation =>
  Object.assign(new Organisation(), facts);

export const toOrganisationName = ({ id, name }: { id: string; name: string }): OrganisationName =>
  Object.assign(new OrganisationName(), { id, name });

export const toWorkplace = (facts: WorkplaceFacts): Workplace => Object.assign(new Workplace(), facts);

export const toWorkplaceContact = (facts: ContactFacts): WorkplaceContact =>
  Object.assign(new WorkplaceContact(), facts);

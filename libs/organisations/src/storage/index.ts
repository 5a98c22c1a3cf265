import { OrganisationEntity } from './organisation.entity';
import { WorkplaceContactEntity } from './workplace-contact.entity';
import { WorkplaceEntity } from './workplace.entity';

/** What the data source must know of this room. */
export const organisationsEntities = [OrganisationEntity, WorkplaceEntity, WorkplaceContactEntity];

import { graphql } from '../../gql';
import type { OrganisationFactsFragment, WorkplaceFactsFragment } from '../../gql/graphql';

export const WorkplaceFacts = graphql(`
  fragment WorkplaceFacts on Workplace {
    id
    version
    name
    streetAddress
    postalTown
    travelNote
    position {
      latitude
      longitude
    }
    contacts {
      id
      version
      name
      title
      phone
      email
    }
  }
`);

export const OrganisationFacts = graphql(`
  fragment OrganisationFacts on Organisation {
    id
    version
    name
    type
    organisationNumber
    description
    openingCount
    parent {
      id
      name
    }
    workplaces {
      id
      ...WorkplaceFacts
    }
  }
`);

export type OrganisationData = OrganisationFactsFragment;
export type WorkplaceData = WorkplaceFactsFragment;
export type ContactData = WorkplaceFactsFragment['contacts'][number];

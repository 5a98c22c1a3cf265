import { graphql } from '../../gql';

export const OrganisationDocument = graphql(`
  query Organisation($id: UUID!) {
    organisation(id: $id) {
      ...OrganisationFacts
    }
  }
`);

export const OrganisationsDocument = graphql(`
  query Organisations($search: String, $types: [OrganisationType!], $after: String) {
    organisations(search: $search, types: $types, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          type
          openingCount
          parent {
            id
            name
          }
          workplaces {
            id
            name
          }
        }
      }
    }
  }
`);

export const SaveOrganisation = graphql(`
  mutation SaveOrganisation($input: SaveOrganisationInput!) {
    saveOrganisation(input: $input) {
      __typename
      ... on SaveOrganisationPayload {
        organisation {
          ...OrganisationFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const SaveWorkplace = graphql(`
  mutation SaveWorkplace($input: SaveWorkplaceInput!) {
    saveWorkplace(input: $input) {
      __typename
      ... on SaveWorkplacePayload {
        workplace {
          ...WorkplaceFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const SaveContact = graphql(`
  mutation SaveContact($input: SaveContactInput!) {
    saveContact(input: $input) {
      __typename
      ... on SaveWorkplacePayload {
        workplace {
          ...WorkplaceFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const RemoveContact = graphql(`
  mutation RemoveContact($input: RemoveContactInput!) {
    removeContact(input: $input) {
      __typename
      ... on SaveWorkplacePayload {
        workplace {
          ...WorkplaceFacts
        }
      }
      ...ProblemParts
    }
  }
`);

/** Whose workplaces and contacts the reader keeps: those that she may post for. */
export const KeptOrganisations = graphql(`
  query KeptOrganisations {
    postableOrganisations {
      id
      name
    }
  }
`);

export const OrganisationOpenings = graphql(`
  query OrganisationOpenings($filter: OpeningFilter, $after: String) {
    openings(filter: $filter, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...OpeningRow
        }
      }
    }
  }
`);

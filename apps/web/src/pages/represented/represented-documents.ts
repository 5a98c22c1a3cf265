import { graphql } from '../../gql';

export const RepresentedPeople = graphql(`
  query RepresentedPeople {
    representedPeople {
      participantId
      givenName
      familyName
      kind
      scope
      validTo
    }
  }
`);

export const RepresentedFacts = graphql(`
  fragment RepresentedFacts on Me {
    participantId
    givenName
    step
    workGoal
    wantsSuggestions
    supportPeople {
      name
      role
    }
    values {
      id
      kind
      code
      state
      level
      flag
      choice
      text
      status
      source
      saidBy
      saidAt
    }
  }
`);

export const RepresentedDocument = graphql(`
  query RepresentedPerson($id: UUID!) {
    representedPerson(participantId: $id) {
      participantId
      ...RepresentedFacts
      ...MyDetails
    }
  }
`);

export const RecordForRepresented = graphql(`
  mutation RecordForRepresented($input: RecordForRepresentedInput!) {
    recordForRepresented(input: $input) {
      __typename
      ... on MePayload {
        me {
          participantId
          ...RepresentedFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const RepresentedConsents = graphql(`
  query RepresentedConsents($id: UUID!) {
    representedConsents(participantId: $id) {
      id
      ...ConsentFacts
    }
    representedProposals(participantId: $id) {
      id
      ...MyProposalFacts
    }
  }
`);

export const RepresentedLooks = graphql(`
  query RepresentedLooks($id: UUID!, $after: String) {
    representedLooks(participantId: $id, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...Look
        }
      }
    }
  }
`);

import { graphql } from '../../gql';

export const ErasureFacts = graphql(`
  fragment ErasureFacts on ErasureCase {
    id
    version
    participantName
    preserved
    requestedAt
    dueOn
    overdue
    wish
    proposedOutcome
    proposedReason
    proposedByName
    outcome
    reason
    decidedByName
    decidedAt
    doneAt
  }
`);

export const ErasuresOfMine = graphql(`
  query ErasuresOfMine($first: Int, $after: String) {
    erasureCases(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...ErasureFacts
        }
      }
    }
  }
`);

export const ErasuresToDecide = graphql(`
  query ErasuresToDecide($first: Int, $after: String) {
    erasuresToDecide(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...ErasureFacts
        }
      }
    }
  }
`);

export const ProposeErasure = graphql(`
  mutation ProposeErasure($input: ProposeErasureInput!) {
    proposeErasure(input: $input) {
      __typename
      ... on ErasureCasePayload {
        id
      }
      ...ProblemParts
    }
  }
`);

export const DecideErasure = graphql(`
  mutation DecideErasure($input: DecideErasureInput!) {
    decideErasure(input: $input) {
      __typename
      ... on ErasureCasePayload {
        id
      }
      ...ProblemParts
    }
  }
`);

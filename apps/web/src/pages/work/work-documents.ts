import { graphql } from '../../gql';

export const WorkLine = graphql(`
  fragment WorkLine on WorkItem {
    id
    kind
    participant {
      id
      name
    }
    about
    due
    bucket
    path
    putOffUntil
  }
`);

export const Work = graphql(`
  query Work($putOff: Boolean, $first: Int, $after: String) {
    work(putOff: $putOff, first: $first, after: $after) {
      totalCount
      putOffCount
      counts {
        bucket
        count
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...WorkLine
        }
      }
    }
  }
`);

export const PutOffWork = graphql(`
  mutation PutOffWork($input: PutOffWorkInput!) {
    putOffWork(input: $input) {
      __typename
      ... on PutOffWorkPayload {
        until
      }
      ...ProblemParts
    }
  }
`);

/** An answer may hold no line yet. */
export const workContext = { additionalTypenames: ['WorkItem'] };

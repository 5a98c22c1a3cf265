import { graphql } from '../../gql';

export const NoticeLine = graphql(`
  fragment NoticeLine on Notice {
    id
    kind
    text
    linkPath
    createdAt
    readAt
  }
`);

export const Notices = graphql(`
  query Notices($unreadOnly: Boolean, $kind: String, $first: Int, $after: String) {
    notices(unreadOnly: $unreadOnly, kind: $kind, first: $first, after: $after) {
      totalCount
      unreadCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...NoticeLine
        }
      }
    }
  }
`);

export const MarkNoticesRead = graphql(`
  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
    markNoticesRead(input: $input) {
      __typename
      ... on MarkNoticesReadPayload {
        unreadCount
      }
      ...ProblemParts
    }
  }
`);

/** An answer may hold no notice yet, and the bell counts: both are asked again after reading. */
export const noticesContext = { additionalTypenames: ['Notice'] };

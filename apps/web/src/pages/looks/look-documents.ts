import { graphql } from '../../gql';

export const Look = graphql(`
  fragment Look on LooksOfOneDay {
    id
    day
    times
    role
    unit
    kinds
    relations
    askedAt
    answer
  }
`);

export const LooksDocument = graphql(`
  query LooksAtMe($after: String) {
    looksAtMe(first: 20, after: $after) {
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

export const NameDocument = graphql(`
  query NameOfLooker($lookId: String!) {
    nameOfLooker(lookId: $lookId)
  }
`);

export const AskWhyDocument = graphql(`
  mutation AskWhy($input: AskWhyInput!) {
    askWhy(input: $input) {
      __typename
      ... on AskWhyPayload {
        lookId
      }
      ...ProblemParts
    }
  }
`);

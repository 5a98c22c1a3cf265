import { graphql } from '../../gql';

export const BoardDocument = graphql(`
  query OpeningBoard($openingId: UUID!) {
    openingBoard(openingId: $openingId) {
      openingId
      title
      organisationId
      employer
      othersBand
      cards {
        ...BoardCardFacts
      }
    }
  }
`);

export const BoardCardFacts = graphql(`
  fragment BoardCardFacts on BoardCard {
    column
    since
    onList
    putBy
    nextStep
    due
    verdict
    chips {
      kind
      text
    }
    proposalId
    proposalVersion
    proposalState
    moves {
      to
      act
      refusal
    }
    participant {
      id
      givenName
      familyName
    }
  }
`);

export const PutOnShortList = graphql(`
  mutation PutOnShortList($input: ShortListInput!) {
    putOnShortList(input: $input) {
      __typename
      ... on ShortListPayload {
        openingId
      }
      ...ProblemParts
    }
  }
`);

export const TakeOffShortList = graphql(`
  mutation TakeOffShortList($input: ShortListInput!) {
    takeOffShortList(input: $input) {
      __typename
      ... on ShortListPayload {
        openingId
      }
      ...ProblemParts
    }
  }
`);

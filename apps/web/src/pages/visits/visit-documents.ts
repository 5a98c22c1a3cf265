import { graphql } from '../../gql';

export const VisitFacts = graphql(`
  fragment VisitFacts on Visit {
    id
    openingId
    title
    employer
    kind
    day
    starts
    ends
    minutes
    place
    companion
    directions
    state
    begun
    version
    herFace
    workplaceFace
    bookedBy
    allowedActs
    events {
      id
      act
      face
      reasonCode
      helpedBy
      saidBy
      saidAt
    }
  }
`);

export const PersonVisits = graphql(`
  query PersonVisits($id: UUID!) {
    participant(id: $id) {
      id
      givenName
      visits {
        id
        ...VisitFacts
      }
    }
  }
`);

export const PlaceToVisit = graphql(`
  query PlaceToVisit($id: UUID!) {
    opening(id: $id) {
      id
      title
      organisation {
        id
        name
      }
      workplace {
        id
        name
        streetAddress
        postalTown
        travelNote
      }
    }
  }
`);

export const BookVisit = graphql(`
  mutation BookVisit($input: BookVisitInput!) {
    bookVisit(input: $input) {
      __typename
      ... on VisitPayload {
        visit {
          id
          ...VisitFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const ChangeVisit = graphql(`
  mutation ChangeVisit($input: ChangeVisitInput!) {
    changeVisit(input: $input) {
      __typename
      ... on VisitPayload {
        visit {
          id
          ...VisitFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const RecordVisit = graphql(`
  mutation RecordVisit($input: RecordVisitInput!) {
    recordVisit(input: $input) {
      __typename
      ... on VisitPayload {
        visit {
          id
          ...VisitFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const MyVisitFacts = graphql(`
  fragment MyVisitFacts on VisitToMe {
    id
    title
    employer
    area
    kind
    day
    starts
    ends
    place
    companion
    directions
    state
    begun
    version
    herFace
    allowedActs
    calendar
  }
`);

export const MyVisits = graphql(`
  query MyVisits {
    me {
      participantId
      visits {
        id
        ...MyVisitFacts
      }
    }
  }
`);

export const AnswerVisit = graphql(`
  mutation AnswerVisit($input: AnswerVisitInput!) {
    answerVisit(input: $input) {
      __typename
      ... on AnswerVisitPayload {
        visit {
          id
          ...MyVisitFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const PresentedVisitFacts = graphql(`
  fragment PresentedVisitFacts on PresentedVisit {
    id
    title
    kind
    day
    starts
    ends
    place
    person {
      id
      ...CandidateFacts
    }
  }
`);

export const PresentedVisits = graphql(`
  query PresentedVisits($first: Int, $after: String) {
    presentedVisits(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          ...PresentedVisitFacts
        }
      }
    }
  }
`);

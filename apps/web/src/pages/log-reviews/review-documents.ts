import { graphql } from '../../gql';

export const Review = graphql(`
  fragment Review on LogReview {
    id
    staffName
    role
    cause
    day
    dueOn
    overdue
    outcome
    note
    reviewedAt
  }
`);

export const ReviewsDocument = graphql(`
  query LogReviews {
    logReviews {
      id
      outcome
      overdue
      ...Review
    }
  }
`);

export const ReviewDocument = graphql(`
  query LogReview($id: UUID!) {
    logReview(id: $id) {
      review {
        id
        ...Review
      }
      looks {
        at
        kind
        person
        dataClasses
        relation
        reason
      }
      csv
    }
  }
`);

export const DecideDocument = graphql(`
  mutation DecideLogReview($input: DecideLogReviewInput!) {
    decideLogReview(input: $input) {
      __typename
      ... on DecideLogReviewPayload {
        reviewId
      }
      ...ProblemParts
    }
  }
`);

/** An empty list names no type that a change could touch. */
export const reviewContext = { additionalTypenames: ['LogReview'] };

import { graphql } from '../gql';

/** Spread `...ProblemParts` in every mutation's result; read it with readProblem. */
export const ProblemParts = graphql(`
  fragment ProblemParts on Problem {
    __typename
    code
    message
    requestId
    ... on InputProblem {
      fields {
        path
        code
        message
      }
    }
    ... on RuleProblem {
      rule
      fields {
        path
        code
        message
      }
    }
    ... on ConflictProblem {
      currentVersion
    }
    ... on RateLimitedProblem {
      retryAfterSeconds
    }
  }
`);

import { graphql } from '../../gql';

export const RetentionFacts = graphql(`
  fragment RetentionFacts on RetentionView {
    times {
      rule
      keep {
        amount
        unit
      }
      own
      validFrom
      source
      settable
      least {
        amount
        unit
      }
    }
    runs {
      id
      day
      dry
      finishedAt
      counts {
        rule
        due
        removed
      }
    }
  }
`);

export const RetentionOfDomain = graphql(`
  query RetentionOfDomain {
    retention {
      ...RetentionFacts
    }
  }
`);

export const RetentionSettings = graphql(`
  query RetentionSettings {
    retentionSettings {
      ...RetentionFacts
    }
  }
`);

export const TryRetention = graphql(`
  mutation TryRetention($input: TryRetentionInput!) {
    tryRetention(input: $input) {
      __typename
      ... on RetentionPayload {
        id
      }
      ...ProblemParts
    }
  }
`);

export const SetRetentionTime = graphql(`
  mutation SetRetentionTime($input: SetRetentionTimeInput!) {
    setRetentionTime(input: $input) {
      __typename
      ... on RetentionPayload {
        id
      }
      ...ProblemParts
    }
  }
`);

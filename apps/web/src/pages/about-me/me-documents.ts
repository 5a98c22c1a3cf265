import { graphql } from '../../gql';
import type { MyAnswerFragment } from '../../gql/graphql';

export const MyAnswer = graphql(`
  fragment MyAnswer on ProfileValue {
    id
    kind
    code
    state
    level
    flag
    choice
    text
    status
  }
`);

export const MeDocument = graphql(`
  query MyAnswers {
    me {
      participantId
      givenName
      wantsSuggestions
      values(kinds: [interest, capacity, tolerance, access_need, support_need, condition]) {
        id
        ...MyAnswer
      }
      suggestions {
        id
        ...MyAnswer
      }
    }
  }
`);

export const RecordMyValues = graphql(`
  mutation RecordMyValues($input: RecordMyValuesInput!) {
    recordMyValues(input: $input) {
      __typename
      ... on MePayload {
        me {
          participantId
          wantsSuggestions
        }
      }
      ...ProblemParts
    }
  }
`);

export type Answer = MyAnswerFragment;

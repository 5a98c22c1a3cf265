import { graphql } from '../../gql';

export const OpeningQuestionDocument = graphql(`
  query OpeningQuestion($token: String!) {
    openingQuestion(token: $token) {
      title
      answer
    }
  }
`);

export const AnswerOpeningQuestion = graphql(`
  mutation AnswerOpeningQuestion($input: AnswerOpeningQuestionInput!) {
    answerOpeningQuestion(input: $input) {
      __typename
      ... on AnswerOpeningQuestionPayload {
        question {
          title
          answer
        }
      }
      ...ProblemParts
    }
  }
`);

export const AskIfCurrent = graphql(`
  mutation AskIfCurrent($input: AskIfCurrentInput!) {
    askIfCurrent(input: $input) {
      __typename
      ... on AskIfCurrentPayload {
        openingId
      }
      ...ProblemParts
    }
  }
`);

import { graphql } from '../../gql';

export const CorrectionFacts = graphql(`
  fragment CorrectionFacts on Correction {
    id
    field
    kind
    code
    wish
    source
    askedBy
    askedAt
    state
    reason
    answeredAt
    dissent
    dissentAt
  }
`);

export const AskCorrection = graphql(`
  mutation AskCorrection($input: AskCorrectionInput!) {
    askCorrection(input: $input) {
      __typename
      ... on CorrectionsPayload {
        corrections {
          id
          ...CorrectionFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const AnswerCorrection = graphql(`
  mutation AnswerCorrection($input: AnswerCorrectionInput!) {
    answerCorrection(input: $input) {
      __typename
      ... on CorrectionsPayload {
        corrections {
          id
          ...CorrectionFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const WriteDissent = graphql(`
  mutation WriteDissent($input: WriteDissentInput!) {
    writeDissent(input: $input) {
      __typename
      ... on CorrectionsPayload {
        corrections {
          id
          ...CorrectionFacts
        }
      }
      ...ProblemParts
    }
  }
`);

import { graphql } from '../../gql';

export const ConsentFacts = graphql(`
  fragment ConsentFacts on Consent {
    id
    receiverId
    receiverName
    purpose
    purposeText
    dataClasses
    items
    whatText
    whatParts
    validTo
    state
    easyText
    fullText
    askedBy
    askedAt
    needsCase
    cases {
      id
      officerName
      validFrom
      validTo
    }
    history {
      id
      answer
      how
      helpedBy
      witness
      shownText
      easy
      saidBy
      saidAt
    }
  }
`);

export const WordingFacts = graphql(`
  fragment WordingFacts on PresentationVersion {
    id
    shownName
    interests
    skills
    needs
    writtenBy
    writtenAt
    approvedAt
  }
`);

export const WordingState = graphql(`
  fragment WordingState on PresentationState {
    shown {
      id
      ...WordingFacts
    }
    waiting {
      id
      ...WordingFacts
    }
  }
`);

export const MyChoices = graphql(`
  query MyChoices {
    me {
      participantId
      givenName
      consents {
        id
        ...ConsentFacts
      }
      presentation {
        ...WordingState
      }
    }
  }
`);

export const AnswerConsent = graphql(`
  mutation AnswerConsent($input: AnswerConsentInput!) {
    answerConsent(input: $input) {
      __typename
      ... on ConsentPayload {
        consent {
          id
          ...ConsentFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const WithdrawConsent = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      __typename
      ... on ConsentPayload {
        consent {
          id
          ...ConsentFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const WritePresentation = graphql(`
  mutation WritePresentation($input: WritePresentationInput!) {
    writePresentation(input: $input) {
      __typename
      ... on PresentationPayload {
        presentation {
          ...WordingState
        }
      }
      ...ProblemParts
    }
  }
`);

export const ApprovePresentation = graphql(`
  mutation ApprovePresentation($input: ApprovePresentationInput!) {
    approvePresentation(input: $input) {
      __typename
      ... on PresentationPayload {
        presentation {
          ...WordingState
        }
      }
      ...ProblemParts
    }
  }
`);

import { graphql } from '../../gql';

export const FollowUpFacts = graphql(`
  fragment FollowUpFacts on FollowUp {
    id
    placementId
    occasion
    title
    employer
    opensOn
    lastDay
    state
    version
    hers {
      question
      answer
      helpedBy
      saidAt
    }
    workplace {
      question
      answer
      saidAt
    }
    gaps
    record {
      heldOn
      tookPart
      face
      howItGoes
      nextStep
      recordedBy
      recordedAt
    }
    allowedActs
  }
`);

export const PersonFollowUps = graphql(`
  query PersonFollowUps($id: UUID!) {
    participant(id: $id) {
      id
      givenName
      followUps {
        id
        ...FollowUpFacts
      }
    }
  }
`);

export const RecordFollowUp = graphql(`
  mutation RecordFollowUp($input: RecordFollowUpInput!) {
    recordFollowUp(input: $input) {
      __typename
      ... on FollowUpPayload {
        followUp {
          id
          ...FollowUpFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const MyFollowUpFacts = graphql(`
  fragment MyFollowUpFacts on FollowUpToMe {
    id
    placementId
    occasion
    title
    employer
    area
    lastDay
    hers {
      question
      answer
    }
  }
`);

export const MyFollowUps = graphql(`
  query MyFollowUps {
    me {
      participantId
      followUps {
        id
        ...MyFollowUpFacts
      }
    }
  }
`);

export const AnswerFollowUp = graphql(`
  mutation AnswerFollowUp($input: AnswerFollowUpInput!) {
    answerFollowUp(input: $input) {
      __typename
      ... on AnswerFollowUpPayload {
        followUp {
          id
          ...MyFollowUpFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const LinkedFollowUpDocument = graphql(`
  query LinkedFollowUp($token: String!) {
    linkedFollowUp(token: $token) {
      title
      shownName
      lastDay
      told
    }
  }
`);

export const ReplyToFollowUp = graphql(`
  mutation ReplyToFollowUp($input: ReplyToFollowUpInput!) {
    replyToFollowUp(input: $input) {
      __typename
      ... on ReplyToFollowUpPayload {
        followUp {
          title
          told
        }
      }
      ...ProblemParts
    }
  }
`);

import { graphql } from '../../gql';

export const AgreementWordsFacts = graphql(`
  fragment AgreementWordsFacts on AgreementText {
    place
    fromDay
    lastDay
    week {
      weekday
      starts
      ends
    }
    tasks
    easyTasks
    contact
    incidentContact
    supporter
    fallback
    easyFallback
    notes
    minor
  }
`);

export const AgreementFacts = graphql(`
  fragment AgreementFacts on Agreement {
    id
    placementId
    title
    employer
    state
    contentVersion
    replaces
    byMail
    text {
      ...AgreementWordsFacts
    }
    missingParts
    rules {
      code
      rule
      text
      source
      validFrom
      stops
      mender
    }
    parties {
      party
      status
      by
      at
      contentVersion
      digest
      how
      recordedReason
      witness
      helpedBy
    }
    versions {
      number
      small
      writtenBy
      writtenAt
      digest
      changes {
        field
        before
        after
      }
    }
    wonders
    allowedActs
    events {
      id
      act
      contentVersion
      party
      saidBy
      saidAt
    }
  }
`);

export const PersonAgreements = graphql(`
  query PersonAgreements($id: UUID!) {
    participant(id: $id) {
      id
      givenName
      familyName
      agreements {
        id
        ...AgreementFacts
      }
    }
  }
`);

export const MakeAgreement = graphql(`
  mutation MakeAgreement($input: MakeAgreementInput!) {
    makeAgreement(input: $input) {
      __typename
      ... on AgreementPayload {
        agreement {
          id
          ...AgreementFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const EditAgreement = graphql(`
  mutation EditAgreement($input: EditAgreementInput!) {
    editAgreement(input: $input) {
      __typename
      ... on AgreementPayload {
        agreement {
          id
          ...AgreementFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const SendAgreement = graphql(`
  mutation SendAgreement($input: SendAgreementInput!) {
    sendAgreement(input: $input) {
      __typename
      ... on AgreementPayload {
        agreement {
          id
          ...AgreementFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const RecordAgreementAnswer = graphql(`
  mutation RecordAgreementAnswer($input: RecordAgreementAnswerInput!) {
    recordAgreementAnswer(input: $input) {
      __typename
      ... on AgreementPayload {
        agreement {
          id
          ...AgreementFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const CallOffAgreement = graphql(`
  mutation CallOffAgreement($input: CallOffAgreementInput!) {
    callOffAgreement(input: $input) {
      __typename
      ... on AgreementPayload {
        agreement {
          id
          ...AgreementFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const MyAgreementFacts = graphql(`
  fragment MyAgreementFacts on AgreementToMe {
    id
    title
    employer
    area
    state
    contentVersion
    text {
      ...AgreementWordsFacts
    }
    easyParts {
      part
      text
    }
    myTurn
    mine {
      status
      by
      how
      contentVersion
    }
    news {
      field
      before
      after
    }
    allowedActs
  }
`);

export const MyAgreements = graphql(`
  query MyAgreements {
    me {
      participantId
      agreements {
        id
        ...MyAgreementFacts
      }
    }
  }
`);

export const RepresentedAgreements = graphql(`
  query RepresentedAgreements($id: UUID!) {
    representedAgreements(participantId: $id) {
      id
      ...MyAgreementFacts
    }
  }
`);

export const AnswerAgreement = graphql(`
  mutation AnswerAgreement($input: AnswerAgreementInput!) {
    answerAgreement(input: $input) {
      __typename
      ... on AnswerAgreementPayload {
        agreement {
          id
          ...MyAgreementFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const PresentedAgreementFacts = graphql(`
  fragment PresentedAgreementFacts on PresentedAgreement {
    id
    title
    shownName
    state
    myTurn
    contentVersion
    text {
      ...AgreementWordsFacts
    }
  }
`);

export const PresentedAgreements = graphql(`
  query PresentedAgreements($first: Int, $after: String) {
    presentedAgreements(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          ...PresentedAgreementFacts
        }
      }
    }
  }
`);

export const ReplyToAgreement = graphql(`
  mutation ReplyToAgreement($input: ReplyToAgreementInput!) {
    replyToAgreement(input: $input) {
      __typename
      ... on ReplyToAgreementPayload {
        agreement {
          id
          ...PresentedAgreementFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const LinkedAgreementDocument = graphql(`
  query LinkedAgreement($token: String!) {
    linkedAgreement(token: $token) {
      title
      shownName
      contentVersion
      approved
      text {
        ...AgreementWordsFacts
      }
    }
  }
`);

export const ApproveByLink = graphql(`
  mutation ApproveByLink($input: ApproveByLinkInput!) {
    approveByLink(input: $input) {
      __typename
      ... on ApproveByLinkPayload {
        agreement {
          approved
        }
      }
      ...ProblemParts
    }
  }
`);

import { graphql } from '../../gql';

export const ProposalDraftDocument = graphql(`
  query ProposalDraft($participantId: UUID!, $openingId: UUID!) {
    proposalDraft(participantId: $participantId, openingId: $openingId) {
      participantId
      firstName
      openingId
      title
      receiverId
      receiverName
      purposeText
      consentState
      answerBy
      obstacles
      obstacleTexts
      questionText
      preview {
        id
        ...CandidateFacts
      }
    }
  }
`);

export const ProposalFacts = graphql(`
  fragment ProposalFacts on Proposal {
    id
    openingId
    title
    employer
    easyText
    consentId
    state
    nextStep
    answerBy
    version
    proposedBy
    proposedAt
    byMail
    modelVersion
    allowedActs
    events {
      id
      act
      reasonCode
      helpedBy
      how
      witness
      saidBy
      saidAt
    }
  }
`);

export const PersonProposals = graphql(`
  query PersonProposals($id: UUID!) {
    participant(id: $id) {
      id
      givenName
      proposals {
        id
        ...ProposalFacts
      }
      consents {
        id
        ...ConsentFacts
      }
      representatives {
        id
        name
        kind
        scope
        validFrom
        validTo
      }
    }
  }
`);

export const RecordProposalAnswer = graphql(`
  mutation RecordProposalAnswer($input: RecordProposalAnswerInput!) {
    recordProposalAnswer(input: $input) {
      __typename
      ... on ProposalPayload {
        proposal {
          id
          ...ProposalFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const Propose = graphql(`
  mutation Propose($input: ProposeInput!) {
    propose(input: $input) {
      __typename
      ... on ProposalPayload {
        proposal {
          id
          ...ProposalFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const WithdrawProposal = graphql(`
  mutation WithdrawProposal($input: WithdrawProposalInput!) {
    withdrawProposal(input: $input) {
      __typename
      ... on ProposalPayload {
        proposal {
          id
          ...ProposalFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const MyProposalFacts = graphql(`
  fragment MyProposalFacts on ProposalToMe {
    id
    openingId
    title
    employer
    area
    easyText
    state
    open
    answerBy
    version
    proposedBy
    consentId
    allowedActs
  }
`);

export const MyProposals = graphql(`
  query MyProposals {
    me {
      participantId
      givenName
      proposals {
        id
        ...MyProposalFacts
      }
      consents {
        id
        ...ConsentFacts
      }
    }
  }
`);

export const AnswerProposal = graphql(`
  mutation AnswerProposal($input: AnswerProposalInput!) {
    answerProposal(input: $input) {
      __typename
      ... on AnswerProposalPayload {
        proposal {
          id
          ...MyProposalFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const PresentedFacts = graphql(`
  fragment PresentedFacts on PresentedProposal {
    id
    openingId
    title
    answerBy
    state
    person {
      id
      ...CandidateFacts
    }
  }
`);

export const PresentedProposals = graphql(`
  query PresentedProposals($first: Int, $after: String) {
    presentedProposals(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          ...PresentedFacts
        }
      }
    }
  }
`);

export const ReplyToProposal = graphql(`
  mutation ReplyToProposal($input: ReplyToProposalInput!) {
    replyToProposal(input: $input) {
      __typename
      ... on ReplyToProposalPayload {
        proposal {
          id
          ...PresentedFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const LinkedProposalDocument = graphql(`
  query LinkedProposal($token: String!) {
    linkedProposal(token: $token) {
      title
      answerBy
      shownName
      interests
      skills
      needs
      answer
    }
  }
`);

export const ReplyByLink = graphql(`
  mutation ReplyByLink($input: ReplyByLinkInput!) {
    replyByLink(input: $input) {
      __typename
      ... on ReplyByLinkPayload {
        proposal {
          title
          answer
        }
      }
      ...ProblemParts
    }
  }
`);

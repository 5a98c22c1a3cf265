import { graphql } from '../../gql';

export const PublishOpening = graphql(`
  mutation PublishOpening($input: ChangeOpeningInput!) {
    publishOpening(input: $input) {
      __typename
      ... on OpeningPayload {
        opening {
          ...OpeningFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const PauseOpening = graphql(`
  mutation PauseOpening($input: ChangeOpeningInput!) {
    pauseOpening(input: $input) {
      __typename
      ... on OpeningPayload {
        opening {
          ...OpeningFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const ResumeOpening = graphql(`
  mutation ResumeOpening($input: ChangeOpeningInput!) {
    resumeOpening(input: $input) {
      __typename
      ... on OpeningPayload {
        opening {
          ...OpeningFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const CloseOpening = graphql(`
  mutation CloseOpening($input: ChangeOpeningInput!) {
    closeOpening(input: $input) {
      __typename
      ... on OpeningPayload {
        opening {
          ...OpeningFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const ApproveEasyText = graphql(`
  mutation ApproveEasyText($input: ChangeOpeningInput!) {
    approveEasyText(input: $input) {
      __typename
      ... on OpeningPayload {
        opening {
          ...OpeningFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const CopyOpening = graphql(`
  mutation CopyOpening($input: CopyOpeningInput!) {
    copyOpening(input: $input) {
      __typename
      ... on OpeningPayload {
        opening {
          ...OpeningFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const DeleteDraft = graphql(`
  mutation DeleteDraft($input: DeleteDraftInput!) {
    deleteDraft(input: $input) {
      __typename
      ... on DeleteDraftPayload {
        id
      }
      ...ProblemParts
    }
  }
`);

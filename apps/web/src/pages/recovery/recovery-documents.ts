import { graphql } from '../../gql';

export const RequestPasswordReset = graphql(`
  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
    requestPasswordReset(input: $input) {
      __typename
      ... on RequestPasswordResetPayload {
        asked
      }
      ...ProblemParts
    }
  }
`);

export const ResetPassword = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      __typename
      ... on ResetPasswordPayload {
        changed
      }
      ...ProblemParts
    }
  }
`);

export const DemoOutbox = graphql(`
  query DemoOutbox {
    demoOutbox {
      id
      recipient
      subject
      body
      sentAt
    }
    signInOptions {
      demo
    }
  }
`);

import { graphql } from '../../gql';

export const AssistedSignInDocument = graphql(`
  query AssistedSignIn {
    assistedSignIn {
      givenName
      helper
    }
  }
`);

export const StartAssistedSignIn = graphql(`
  mutation StartAssistedSignIn($input: StartAssistedSignInInput!) {
    startAssistedSignIn(input: $input) {
      __typename
      ... on StartAssistedSignInPayload {
        waits
      }
      ...ProblemParts
    }
  }
`);

export const ConfirmAssistedSignIn = graphql(`
  mutation ConfirmAssistedSignIn($input: ConfirmAssistedSignInInput!) {
    confirmAssistedSignIn(input: $input) {
      __typename
      ... on SignInPayload {
        viewer {
          accountId
        }
      }
      ... on SignOutPayload {
        signedOut
      }
      ...ProblemParts
    }
  }
`);

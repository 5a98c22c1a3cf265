import { graphql } from '../../gql';

export const EnterCode = graphql(`
  mutation EnterCode($input: EnterCodeInput!) {
    enterCode(input: $input) {
      __typename
      ... on SignInPayload {
        viewer {
          accountId
        }
      }
      ...ProblemParts
    }
  }
`);

export const BeginOneTimeCode = graphql(`
  mutation BeginOneTimeCode($input: BeginOneTimeCodeInput!) {
    beginOneTimeCode(input: $input) {
      __typename
      ... on BeginOneTimeCodePayload {
        secret
        address
        rows
      }
      ...ProblemParts
    }
  }
`);

export const ConfirmOneTimeCode = graphql(`
  mutation ConfirmOneTimeCode($input: ConfirmOneTimeCodeInput!) {
    confirmOneTimeCode(input: $input) {
      __typename
      ... on ConfirmOneTimeCodePayload {
        recoveryCodes
      }
      ...ProblemParts
    }
  }
`);

export const RemoveOneTimeCode = graphql(`
  mutation RemoveOneTimeCode($input: RemoveOneTimeCodeInput!) {
    removeOneTimeCode(input: $input) {
      __typename
      ... on RemoveOneTimeCodePayload {
        removed
      }
      ...ProblemParts
    }
  }
`);

export const MyOneTimeCode = graphql(`
  query MyOneTimeCode {
    myOneTimeCode {
      confirmedAt
      recoveryCodesLeft
      needed
    }
  }
`);

export const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      __typename
      ... on ChangePasswordPayload {
        changed
      }
      ...ProblemParts
    }
  }
`);

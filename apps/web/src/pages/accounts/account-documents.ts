import { graphql } from '../../gql';

export const AccountRow = graphql(`
  fragment AccountRow on Account {
    id
    version
    name
    email
    status
    lastSignInAt
    memberships {
      id
      role
      organisation {
        id
        name
      }
    }
  }
`);

export const AccountsDocument = graphql(`
  query Accounts($search: String, $after: String) {
    accounts(search: $search, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...AccountRow
        }
      }
    }
  }
`);

export const InviteAccount = graphql(`
  mutation InviteAccount($input: InviteAccountInput!) {
    inviteAccount(input: $input) {
      __typename
      ... on InviteAccountPayload {
        link
        expiresAt
        account {
          ...AccountRow
        }
      }
      ...ProblemParts
    }
  }
`);

export const CloseAccount = graphql(`
  mutation CloseAccount($input: CloseAccountInput!) {
    closeAccount(input: $input) {
      __typename
      ... on CloseAccountPayload {
        account {
          ...AccountRow
        }
      }
      ...ProblemParts
    }
  }
`);

export const ResetOneTimeCode = graphql(`
  mutation ResetOneTimeCode($input: ResetOneTimeCodeInput!) {
    resetOneTimeCode(input: $input) {
      __typename
      ... on ResetOneTimeCodePayload {
        accountId
      }
      ...ProblemParts
    }
  }
`);

export const OrganisationNames = graphql(`
  query OrganisationNames($search: String) {
    organisations(search: $search, first: 10) {
      totalCount
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

export const InvitationDocument = graphql(`
  query Invitation($token: String!) {
    invitation(token: $token) {
      email
      role
      organisationName
      expiresAt
    }
  }
`);

export const AcceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      __typename
      ... on SignInPayload {
        viewer {
          accountId
        }
      }
      ... on CodeNeededPayload {
        step
      }
      ...ProblemParts
    }
  }
`);

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
      validFrom
      validTo
      domainName
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

export const AccountDocument = graphql(`
  query Account($id: UUID!) {
    account(id: $id) {
      id
      ...AccountRow
    }
  }
`);

export const DomainsDocument = graphql(`
  query SecrecyDomains {
    secrecyDomains {
      id
      name
    }
  }
`);

export const ReinviteAccount = graphql(`
  mutation ReinviteAccount($input: AccountActInput!) {
    reinviteAccount(input: $input) {
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

export const GiveMembership = graphql(`
  mutation GiveMembership($input: GiveMembershipInput!) {
    giveMembership(input: $input) {
      __typename
      ... on AccountPayload {
        account {
          ...AccountRow
        }
      }
      ...ProblemParts
    }
  }
`);

export const ChangeMembership = graphql(`
  mutation ChangeMembership($input: ChangeMembershipInput!) {
    changeMembership(input: $input) {
      __typename
      ... on AccountPayload {
        account {
          ...AccountRow
        }
      }
      ...ProblemParts
    }
  }
`);

export const EndMembership = graphql(`
  mutation EndMembership($input: EndMembershipInput!) {
    endMembership(input: $input) {
      __typename
      ... on AccountPayload {
        account {
          ...AccountRow
        }
      }
      ...ProblemParts
    }
  }
`);

export const KeepMembership = graphql(`
  mutation KeepMembership($input: MembershipActInput!) {
    keepMembership(input: $input) {
      __typename
      ... on AccountPayload {
        account {
          ...AccountRow
        }
      }
      ...ProblemParts
    }
  }
`);

export const LockAccount = graphql(`
  mutation LockAccount($input: AccountActInput!) {
    lockAccount(input: $input) {
      __typename
      ... on AccountPayload {
        account {
          ...AccountRow
        }
      }
      ...ProblemParts
    }
  }
`);

export const UnlockAccount = graphql(`
  mutation UnlockAccount($input: AccountActInput!) {
    unlockAccount(input: $input) {
      __typename
      ... on AccountPayload {
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

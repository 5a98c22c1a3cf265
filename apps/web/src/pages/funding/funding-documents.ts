import { graphql } from '../../gql';

export const RoundFacts = graphql(`
  fragment RoundFacts on FundingRound {
    id
    name
    year
    holder
    version
    decides
    grants
    holds
    appliedKr
    grantedKr
    committedKr
    calledOffKr
    remainingKr
    csv
    lines {
      id
      name
      purpose
      appliedKr
      grantedKr
      committedKr
      calledOffKr
      remainingKr
    }
  }
`);

export const FundingRounds = graphql(`
  query FundingRounds {
    fundingRounds(first: 50) {
      edges {
        node {
          id
          ...RoundFacts
        }
      }
      totalCount
    }
  }
`);

export const CallOffFacts = graphql(`
  fragment CallOffFacts on FundingCallOff {
    id
    lineName
    department
    openingTitle
    amountKr
    paidBackKr
    startsOn
    endsOn
    state
    version
    requestedByName
    requestedAt
    waitsForSecond
    acts
    events {
      id
      act
      reasonCode
      byName
      at
    }
  }
`);

export const CallOffs = graphql(`
  query FundingCallOffs($roundId: UUID, $first: Int, $after: String) {
    fundingCallOffs(roundId: $roundId, first: $first, after: $after) {
      edges {
        node {
          id
          ...CallOffFacts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** What money can be asked for: the reader's own targeted employments. */
export const TargetedOpenings = graphql(`
  query TargetedOpenings {
    openings(first: 50, filter: { kinds: ["municipal_targeted_employment"], statuses: [published, paused] }) {
      edges {
        node {
          id
          title
        }
      }
    }
  }
`);

export const FundingHolders = graphql(`
  query FundingHolders {
    organisations(first: 50, types: [municipal_department]) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

export const RequestCallOff = graphql(`
  mutation RequestCallOff($input: RequestCallOffInput!) {
    requestCallOff(input: $input) {
      __typename
      ... on CallOffPayload {
        callOff {
          id
          version
        }
      }
      ...ProblemParts
    }
  }
`);

export const ApproveCallOff = graphql(`
  mutation ApproveCallOff($input: ApproveCallOffInput!) {
    approveCallOff(input: $input) {
      __typename
      ... on CallOffPayload {
        callOff {
          id
        }
      }
      ...ProblemParts
    }
  }
`);

export const RefuseCallOff = graphql(`
  mutation RefuseCallOff($input: RefuseCallOffInput!) {
    refuseCallOff(input: $input) {
      __typename
      ... on CallOffPayload {
        callOff {
          id
        }
      }
      ...ProblemParts
    }
  }
`);

export const WithdrawCallOff = graphql(`
  mutation WithdrawCallOff($input: WithdrawCallOffInput!) {
    withdrawCallOff(input: $input) {
      __typename
      ... on CallOffPayload {
        callOff {
          id
        }
      }
      ...ProblemParts
    }
  }
`);

export const PayBackCallOff = graphql(`
  mutation PayBackCallOff($input: PayBackCallOffInput!) {
    payBackCallOff(input: $input) {
      __typename
      ... on CallOffPayload {
        callOff {
          id
        }
      }
      ...ProblemParts
    }
  }
`);

export const OpenFundingRound = graphql(`
  mutation OpenFundingRound($input: OpenFundingRoundInput!) {
    openFundingRound(input: $input) {
      __typename
      ... on FundingRoundPayload {
        round {
          id
        }
      }
      ...ProblemParts
    }
  }
`);

export const GrantFundingRound = graphql(`
  mutation GrantFundingRound($input: GrantFundingRoundInput!) {
    grantFundingRound(input: $input) {
      __typename
      ... on FundingRoundPayload {
        round {
          id
        }
      }
      ...ProblemParts
    }
  }
`);

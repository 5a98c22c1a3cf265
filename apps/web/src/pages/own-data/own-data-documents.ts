import { graphql } from '../../gql';

export const RightsFacts = graphql(`
  fragment RightsFacts on OwnRightsView {
    copy {
      id
      dueAt
      partsDone
      partsTotal
      readyAt
      fetchUntil
    }
    erasure {
      id
      version
      requestedAt
      dueOn
      wish
      outcome
      reason
      decidedAt
      doneAt
    }
  }
`);

export const OwnRights = graphql(`
  query OwnRights {
    ownRights {
      ...RightsFacts
    }
  }
`);

export const RequestOwnData = graphql(`
  mutation RequestOwnData($input: RequestOwnDataInput!) {
    requestOwnData(input: $input) {
      __typename
      ... on OwnRightsPayload {
        rights {
          ...RightsFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const OpenOwnData = graphql(`
  mutation OpenOwnData($input: OpenOwnDataInput!) {
    openOwnData(input: $input) {
      __typename
      ... on OpenOwnDataPayload {
        pagePath
        dataPath
      }
      ...ProblemParts
    }
  }
`);

export const SendOwnDataLink = graphql(`
  mutation SendOwnDataLink($input: SendOwnDataLinkInput!) {
    sendOwnDataLink(input: $input) {
      __typename
      ... on OwnDataLinkPayload {
        sent
      }
      ...ProblemParts
    }
  }
`);

export const RequestErasure = graphql(`
  mutation RequestErasure($input: RequestErasureInput!) {
    requestErasure(input: $input) {
      __typename
      ... on OwnRightsPayload {
        rights {
          ...RightsFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const WithdrawErasure = graphql(`
  mutation WithdrawErasure($input: WithdrawErasureInput!) {
    withdrawErasure(input: $input) {
      __typename
      ... on OwnRightsPayload {
        rights {
          ...RightsFacts
        }
      }
      ...ProblemParts
    }
  }
`);

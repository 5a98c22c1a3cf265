import { graphql } from '../../gql';

export const EmergenciesDocument = graphql(`
  query Emergencies {
    emergencies {
      id
      staffName
      own
      category
      reason
      askedAt
      until
      state
      mayApprove
    }
  }
`);

export const EmergencyPersonDocument = graphql(`
  query EmergencyPerson($id: UUID!) {
    emergencyPerson(id: $id) {
      until
      givenName
      familyName
      unit
      values {
        id
        kind
        code
        state
        level
        flag
        choice
        text
        status
        source
        saidBy
        saidAt
      }
      staff {
        id
        staffName
        role
        validTo
      }
    }
  }
`);

export const OpenEmergencyDocument = graphql(`
  mutation OpenEmergency($input: OpenEmergencyInput!) {
    openEmergency(input: $input) {
      __typename
      ... on OpenEmergencyPayload {
        emergencyId
        state
      }
      ...ProblemParts
    }
  }
`);

export const ApproveEmergencyDocument = graphql(`
  mutation ApproveEmergency($input: ApproveEmergencyInput!) {
    approveEmergency(input: $input) {
      __typename
      ... on ApproveEmergencyPayload {
        emergencyId
      }
      ...ProblemParts
    }
  }
`);

/** An empty list names no type that a change could touch. */
export const emergencyContext = { additionalTypenames: ['Emergency'] };

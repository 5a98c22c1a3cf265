import { graphql } from '../../gql';

export const UnitStaffDocument = graphql(`
  query UnitStaff {
    unitStaff {
      membershipId
      name
      role
      persons
      works
      ownUnit
    }
    protectionHandlers {
      id
      membershipId
      name
      unit
      validFrom
    }
  }
`);

export const UnitPersonsDocument = graphql(`
  query UnitPersons($after: String) {
    unitPersons(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          givenName
          familyName
          staff {
            id
            membershipId
            staffName
            role
            validFrom
            validTo
          }
        }
      }
    }
  }
`);

export const PersonWithReasonDocument = graphql(`
  query PersonWithReason($id: UUID!) {
    personWithReason(id: $id) {
      until
      givenName
      familyName
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
      }
    }
  }
`);

export const StateReasonDocument = graphql(`
  mutation StateReason($input: StateReasonInput!) {
    stateReason(input: $input) {
      __typename
      ... on StateReasonPayload {
        participantId
        until
      }
      ...ProblemParts
    }
  }
`);

export const NameHandlerDocument = graphql(`
  mutation NameProtectionHandler($input: NameHandlerInput!) {
    nameProtectionHandler(input: $input) {
      __typename
      ... on ProtectionHandlersPayload {
        handlers {
          id
          membershipId
          name
          unit
          validFrom
        }
      }
      ...ProblemParts
    }
  }
`);

export const EndHandlerDocument = graphql(`
  mutation EndProtectionHandler($input: EndHandlerInput!) {
    endProtectionHandler(input: $input) {
      __typename
      ... on ProtectionHandlersPayload {
        handlers {
          id
          membershipId
          name
          unit
          validFrom
        }
      }
      ...ProblemParts
    }
  }
`);

/** An empty list names no type that a change could touch, and the answer to a change of staff names neither list. */
export const unitContext = {
  additionalTypenames: [
    'UnitStaff',
    'ProtectionHandler',
    'UnitPerson',
    'UnitAssignmentPayload',
    'HandOverCaseloadPayload',
  ],
};

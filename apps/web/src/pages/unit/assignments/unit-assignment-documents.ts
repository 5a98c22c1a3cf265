import { graphql } from '../../../gql';

export const AssignInUnitDocument = graphql(`
  mutation AssignInUnit($input: AssignStaffInput!) {
    assignInUnit(input: $input) {
      __typename
      ... on UnitAssignmentPayload {
        participantId
      }
      ...ProblemParts
    }
  }
`);

export const EndAssignmentInUnitDocument = graphql(`
  mutation EndAssignmentInUnit($input: EndAssignmentInput!) {
    endAssignmentInUnit(input: $input) {
      __typename
      ... on UnitAssignmentPayload {
        participantId
      }
      ...ProblemParts
    }
  }
`);

export const HandOverInUnitDocument = graphql(`
  mutation HandOverInUnit($input: HandOverInUnitInput!) {
    handOverInUnit(input: $input) {
      __typename
      ... on HandOverCaseloadPayload {
        handedOver
      }
      ...ProblemParts
    }
  }
`);

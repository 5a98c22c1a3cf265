import { graphql } from '../../gql';

export const KeepPersonalNumber = graphql(`
  mutation KeepPersonalNumber($input: KeepPersonalNumberInput!) {
    keepPersonalNumber(input: $input) {
      __typename
      ... on ParticipantPayload {
        participant {
          id
          ...ParticipantProfile
        }
      }
      ...ProblemParts
    }
  }
`);

export const OpenPersonalNumber = graphql(`
  mutation OpenPersonalNumber($input: OpenPersonalNumberInput!) {
    openPersonalNumber(input: $input) {
      __typename
      ... on OpenedPersonalNumber {
        number
      }
      ...ProblemParts
    }
  }
`);

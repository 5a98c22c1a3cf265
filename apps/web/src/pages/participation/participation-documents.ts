import { graphql } from '../../gql';

export const RecordParticipation = graphql(`
  mutation RecordParticipation($input: RecordParticipationInput!) {
    recordParticipation(input: $input) {
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

export const ChangeParticipation = graphql(`
  mutation ChangeParticipation($input: ChangeParticipationInput!) {
    changeParticipation(input: $input) {
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

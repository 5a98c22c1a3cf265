import { graphql } from '../../gql';

export const ParticipantConsents = graphql(`
  query ParticipantConsents($id: UUID!) {
    participant(id: $id) {
      id
      givenName
      obstacles {
        code
        owner
        text
      }
      consents {
        id
        ...ConsentFacts
      }
      presentation {
        ...WordingState
      }
      representatives {
        id
        name
        kind
        scope
        validFrom
        validTo
      }
    }
  }
`);

export const AskConsent = graphql(`
  mutation AskConsent($input: AskConsentInput!) {
    askConsent(input: $input) {
      __typename
      ... on ConsentPayload {
        consent {
          id
          ...ConsentFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const RecordConsent = graphql(`
  mutation RecordConsent($input: RecordConsentInput!) {
    recordConsent(input: $input) {
      __typename
      ... on ConsentPayload {
        consent {
          id
          ...ConsentFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const TakeBackConsent = graphql(`
  mutation TakeBackConsent($input: TakeBackConsentInput!) {
    takeBackConsent(input: $input) {
      __typename
      ... on ConsentPayload {
        consent {
          id
          ...ConsentFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const Receivers = graphql(`
  query Receivers($search: String) {
    organisations(search: $search, first: 20) {
      edges {
        node {
          id
          name
          type
        }
      }
    }
  }
`);

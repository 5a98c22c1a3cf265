import { graphql } from '../../gql';

export const MyDetails = graphql(`
  fragment MyDetails on Me {
    participantId
    givenName
    familyName
    unit {
      id
      name
    }
    hasPersonalNumber
    step
    corrections {
      id
      ...CorrectionFacts
    }
    participation {
      state
      beginsOn
      endsOn
      stepConflict
    }
  }
`);

export const MyDetailsDocument = graphql(`
  query MyDetails {
    me {
      participantId
      ...MyDetails
    }
  }
`);

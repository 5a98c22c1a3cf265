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

/** Asked for by a press, so that the number is not on a page that somebody else sees. */
export const MyNumberDocument = graphql(`
  query MyPersonalNumber {
    me {
      participantId
      personalNumber
    }
  }
`);

export const RepresentedNumberDocument = graphql(`
  query RepresentedPersonalNumber($id: UUID!) {
    representedPerson(participantId: $id) {
      participantId
      personalNumber
    }
  }
`);

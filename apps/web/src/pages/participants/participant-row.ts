import { graphql } from '../../gql';

/** What a line about a participant shows, wherever participants are listed. */
export const ParticipantLine = graphql(`
  fragment ParticipantLine on ParticipantRow {
    id
    protected
    givenName
    familyName
    unit {
      id
      name
    }
    participation {
      state
      beginsOn
      endsOn
      stepConflict
    }
    step
    wantsSuggestions
    topAreas
    abilitiesAssessed
    abilitiesTotal
    suggestionsWaiting
    lastChangedAt
  }
`);

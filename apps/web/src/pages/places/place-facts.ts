import { graphql } from '../../gql';

export const PlaceFacts = graphql(`
  fragment PlaceFacts on PlaceForMe {
    openingId
    title
    employer
    area
    easyText
    what
    when
    travel
    help
    answer
    sentences {
      part
      heading
      sentence
      subject
    }
  }
`);

export const PlacesDocument = graphql(`
  query PlacesForMe {
    me {
      participantId
      givenName
      wantsSuggestions
    }
    placesForMe {
      openingId
      ...PlaceFacts
    }
  }
`);

export const PlaceDocument = graphql(`
  query PlaceForMe($id: UUID!) {
    placeForMe(openingId: $id) {
      ...PlaceFacts
    }
  }
`);

export const AnswerPlace = graphql(`
  mutation AnswerPlace($input: AnswerPlaceInput!) {
    answerPlace(input: $input) {
      __typename
      ... on AnswerPlacePayload {
        place {
          ...PlaceFacts
        }
      }
      ...ProblemParts
    }
  }
`);

import { graphql } from '../../gql';

export const PlacementFacts = graphql(`
  fragment PlacementFacts on Placement {
    id
    title
    employer
    step
    seat
    fromDay
    lastDay
    week {
      weekday
      starts
      ends
    }
    minutesAWeek
    contact
    incidentContact
    introducedOn
    riskCheckedOn
    withChildren
    extractShownOn
    state
    version
    allowedActs
    events {
      id
      act
      reasonCode
      saidBy
      saidAt
    }
  }
`);

export const PersonPlacements = graphql(`
  query PersonPlacements($id: UUID!) {
    participant(id: $id) {
      id
      placements {
        id
        ...PlacementFacts
      }
    }
  }
`);

export const PlaceToPlan = graphql(`
  query PlaceToPlan($id: UUID!, $day: Date!) {
    opening(id: $id) {
      id
      title
      workplace {
        id
        contacts {
          id
          name
        }
      }
    }
    seatCalendar(openingId: $id, day: $day) {
      openingId
      seats
      firstDay
      held {
        seat
        weekday
        starts
        ends
      }
    }
  }
`);

export const PlanPlacement = graphql(`
  mutation PlanPlacement($input: PlanPlacementInput!) {
    planPlacement(input: $input) {
      __typename
      ... on PlacementPayload {
        placement {
          id
          ...PlacementFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const StartPlacement = graphql(`
  mutation StartPlacement($input: StartPlacementInput!) {
    startPlacement(input: $input) {
      __typename
      ... on PlacementPayload {
        placement {
          id
          ...PlacementFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const EndPlacement = graphql(`
  mutation EndPlacement($input: EndPlacementInput!) {
    endPlacement(input: $input) {
      __typename
      ... on PlacementPayload {
        placement {
          id
          ...PlacementFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const MovePlacementEnd = graphql(`
  mutation MovePlacementEnd($input: MovePlacementEndInput!) {
    movePlacementEnd(input: $input) {
      __typename
      ... on PlacementPayload {
        placement {
          id
          ...PlacementFacts
        }
      }
      ...ProblemParts
    }
  }
`);

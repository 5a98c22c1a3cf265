import { graphql } from '../../gql';
import type { OpeningFactsFragment } from '../../gql/graphql';

/** The whole of an opening, as its page, its sheet and its form need it. */
export const OpeningFacts = graphql(`
  fragment OpeningFacts on Opening {
    id
    version
    status
    kind
    title
    description
    easyText
    easyTextApprovedAt
    easyTextApprovedBy
    easyTextNeedsApproval
    currency {
      answer
      answeredAt
    }
    organisation {
      id
      name
    }
    workplace {
      id
      name
      streetAddress
      postalTown
      travelNote
      contacts {
        id
        name
        title
        phone
        email
      }
    }
    tasks {
      id
      text
      frequency
      removable
    }
    areas
    occupation {
      id
      label
    }
    templateCode
    demands {
      ability
      level
      essential
    }
    exposures {
      factor
      exposure
    }
    access {
      need
      provided
      canBeArranged
    }
    schedule {
      weekdays
      requiredWeekdays
      start
      end
      flexibleStart
      minHoursQuarters
      maxHoursQuarters
      note
    }
    seats
    freeSeats
    supportLevel
    supportRole
    supportMinutesPerDay
    supportSameRoom
    firstWeeks
    requirements
    licences
    languages
    startsOn
    opensOn
    closesOn
    audience
    postedBy
    postedForEmployer
    updatedAt
    allowedActs
    history {
      at
      by
      act
      from
      to
      reason
    }
    missing {
      path
      code
      message
    }
    constructed
  }
`);

export type OpeningData = OpeningFactsFragment;

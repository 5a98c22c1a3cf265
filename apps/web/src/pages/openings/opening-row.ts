import { graphql } from '../../gql';

/** What a line about an opening shows, wherever openings are listed. */
export const OpeningRow = graphql(`
  fragment OpeningRow on Opening {
    id
    version
    status
    kind
    title
    areas
    seats
    freeSeats
    easyText
    easyTextNeedsApproval
    audience
    updatedAt
    organisation {
      id
      name
    }
    workplace {
      id
      name
    }
    schedule {
      weekdays
      start
      end
      minHoursQuarters
      maxHoursQuarters
    }
    missing {
      path
      code
      message
    }
  }
`);

import { graphql } from '../../gql';

/** One hit: what the row says about the opening and why it suits. */
export const MatchRow = graphql(`
  fragment MatchRow on OpeningMatch {
    answer
    opening {
      id
      title
      kind
      freeSeats
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
    }
    match {
      participantId
      openingId
      verdict
      lowConfidence
      distanceMetres
      travelMinutes
      chips {
        kind
        text
      }
    }
  }
`);

export const OpeningsForParticipant = graphql(`
  query OpeningsForParticipant($participantId: UUID!, $filter: OpeningMatchFilter, $after: String) {
    openingsForParticipant(participantId: $participantId, filter: $filter, first: 20, after: $after) {
      totalCount
      nearlyCount
      declinedCount
      simplifiedSearch
      notice {
        code
        text
      }
      kindFacet {
        code
        count
      }
      areaFacet {
        code
        count
      }
      accessFacet {
        code
        count
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          opening {
            id
            title
          }
          ...MatchRow
        }
      }
    }
  }
`);

export const FindPerson = graphql(`
  query FindPerson($id: UUID!) {
    participant(id: $id) {
      id
      givenName
      ...PersonHeadFacts
    }
  }
`);

export const NearlyForParticipant = graphql(`
  query NearlyForParticipant($participantId: UUID!) {
    nearlyForParticipant(participantId: $participantId) {
      matches {
        change
        changedBy
        verdictAfter
        scoreAfter
        opening {
          id
          title
          kind
          organisation {
            id
            name
          }
          workplace {
            id
            name
          }
        }
        match {
          participantId
          openingId
          verdict
          score
          chips {
            kind
            text
          }
        }
      }
      doors {
        text
        changedBy
        opens
      }
    }
  }
`);

export const DeclinedByParticipant = graphql(`
  query DeclinedByParticipant($participantId: UUID!) {
    declinedByParticipant(participantId: $participantId) {
      opening {
        id
        title
      }
      ...MatchRow
    }
  }
`);

export const MatchReasons = graphql(`
  fragment MatchReasons on Match {
    participantId
    openingId
    verdict
    score
    low
    high
    lowConfidence
    coveragePercent
    summary
    scoreLine
    modelVersion
    tieBreak
    criteria {
      criterion
      label
      points
      maximum
      rows {
        key
        label
        opening
        participant
        source
        saidOn
        mark
        note
        essential
      }
    }
    conditions {
      key
      label
      opening
      participant
      source
      saidOn
      mark
      note
      essential
    }
    obstacles {
      code
      label
      opening
      participant
    }
    toClarify
    participantSentences {
      part
      heading
      sentence
      subject
    }
    employerNote {
      introduction
      lines {
        need
        help
        giver
        arranged
      }
    }
  }
`);

export const MatchPane = graphql(`
  query MatchPane($participantId: UUID!, $openingId: UUID!) {
    match(participantId: $participantId, openingId: $openingId) {
      participantId
      openingId
      ...MatchReasons
    }
    opening(id: $openingId) {
      id
      title
      organisation {
        id
        name
      }
      workplace {
        id
        name
      }
    }
  }
`);

/** A list may be empty now and not after the next change of an opening or a value. */
export const matchContext = { additionalTypenames: ['Opening', 'Participant', 'ProfileValue'] };

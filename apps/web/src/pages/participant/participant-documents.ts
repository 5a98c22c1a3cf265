import { graphql } from '../../gql';

/** All that the person page shows. One fragment, since every change answers with it and the page follows at once. */
export const ParticipantProfile = graphql(`
  fragment ParticipantProfile on Participant {
    id
    ...PersonHeadFacts
    version
    givenName
    familyName
    unit {
      id
      name
    }
    home {
      latitude
      longitude
    }
    protection {
      state
      mayOpen
      marks {
        kind
        saidBy
        saidAt
      }
    }
    participation {
      state
      beginsOn
      endsOn
      stepConflict
    }
    participationRights {
      id
      statements {
        version
        change
        ground
        validFrom
        validTo
        reason
        saidBy
        saidAt
      }
    }
    corrections {
      id
      ...CorrectionFacts
    }
    personalNumber {
      version
      reason
      saidBy
      saidAt
    }
    wantsSuggestions
    step
    stepSince
    workGoal
    registeredAt
    values {
      id
      kind
      code
      state
      level
      flag
      choice
      text
      status
      source
      saidBy
      helpedBy
      saidAt
      note
    }
    suggestions {
      id
      kind
      code
      state
      level
      flag
      choice
      text
      status
      source
      saidBy
      helpedBy
      saidAt
      note
    }
    assignments {
      id
      role
      staffName
      membershipId
      validFrom
      validTo
    }
    representatives {
      id
      name
      kind
      scope
      appointedBy
      validFrom
      validTo
    }
    completeness {
      interestsAnswered
      interestsTotal
      abilitiesAssessed
      abilitiesTotal
      environmentAnswered
      environmentTotal
      conditionsAnswered
      conditionsTotal
    }
  }
`);

export const ParticipantPage = graphql(`
  query ParticipantPage($id: UUID!) {
    participant(id: $id) {
      id
      ...ParticipantProfile
    }
  }
`);

export const ValueHistory = graphql(`
  query ValueHistory($id: UUID!, $kind: ValueKind!, $code: String!) {
    participant(id: $id) {
      id
      history(kind: $kind, code: $code) {
        id
        kind
        code
        state
        level
        flag
        choice
        text
        status
        source
        saidBy
        helpedBy
        saidAt
        note
      }
    }
  }
`);

export const RecordValues = graphql(`
  mutation RecordValues($input: RecordValuesInput!) {
    recordValues(input: $input) {
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

export const AnswerSuggestion = graphql(`
  mutation AnswerSuggestion($input: AnswerSuggestionInput!) {
    answerSuggestion(input: $input) {
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

export const AssignStaff = graphql(`
  mutation AssignStaff($input: AssignStaffInput!) {
    assignStaff(input: $input) {
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

export const EndAssignment = graphql(`
  mutation EndAssignment($input: EndAssignmentInput!) {
    endAssignment(input: $input) {
      __typename
      ... on EndAssignmentPayload {
        participant {
          id
        }
      }
      ...ProblemParts
    }
  }
`);

export const EditParticipant = graphql(`
  mutation EditParticipant($input: EditParticipantInput!) {
    editParticipant(input: $input) {
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

export const Colleagues = graphql(`
  query Colleagues($search: String) {
    colleagues(search: $search) {
      membershipId
      name
      role
      unit {
        id
        name
      }
    }
  }
`);

export const CheckGoal = graphql(`
  query CheckGoal($text: String!) {
    checkText(input: { description: $text }) {
      findings {
        field
        start
        end
        kind
        excerpt
        message
      }
    }
  }
`);

export const RegisterRepresentation = graphql(`
  mutation RegisterRepresentation($input: RegisterRepresentationInput!) {
    registerRepresentation(input: $input) {
      __typename
      ... on RegisterRepresentationPayload {
        participant {
          id
          ...ParticipantProfile
        }
      }
      ...ProblemParts
    }
  }
`);

export const EndRepresentation = graphql(`
  mutation EndRepresentation($input: EndRepresentationInput!) {
    endRepresentation(input: $input) {
      __typename
      ... on EndRepresentationPayload {
        participant {
          id
          ...ParticipantProfile
        }
      }
      ...ProblemParts
    }
  }
`);

export const MarkProtection = graphql(`
  mutation MarkProtection($input: MarkProtectionInput!) {
    markProtection(input: $input) {
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

export const OpenProtectedIdentity = graphql(`
  mutation OpenProtectedIdentity($input: OpenIdentityInput!) {
    openProtectedIdentity(input: $input) {
      __typename
      ... on OpenedIdentity {
        givenName
        familyName
      }
      ...ProblemParts
    }
  }
`);

import { graphql } from '../../gql';

export const SupportParts = graphql(`
  fragment SupportParts on ContinuedSupport {
    id
    fromDay
    supporter
    nextContactOn
    closedOn
    state
    version
    allowedActs
    events {
      id
      act
      day
      note
      supporter
      saidBy
    }
  }
`);

export const PersonSteps = graphql(`
  query PersonSteps($id: UUID!) {
    participant(id: $id) {
      id
      stepChanges {
        id
        fromStep
        toStep
        direction
        day
        reason
        plan
        saidBy
      }
      continuedSupports {
        id
        ...SupportParts
      }
    }
  }
`);

export const StepChoices = graphql(`
  query StepChoices($id: UUID!) {
    participant(id: $id) {
      id
      step
      stepChoices {
        step
        direction
        needsReason
        opensSupport
      }
      continuedSupports {
        id
        state
        supporter
      }
    }
  }
`);

export const ChangeStep = graphql(`
  mutation ChangeStep($input: ChangeStepInput!) {
    changeStep(input: $input) {
      __typename
      ... on StepChangePayload {
        change {
          id
          toStep
        }
      }
      ...ProblemParts
    }
  }
`);

export const OpenSupport = graphql(`
  mutation OpenSupport($input: OpenSupportInput!) {
    openSupport(input: $input) {
      __typename
      ... on ContinuedSupportPayload {
        support {
          id
          ...SupportParts
        }
      }
      ...ProblemParts
    }
  }
`);

export const RecordSupportContact = graphql(`
  mutation RecordSupportContact($input: RecordSupportContactInput!) {
    recordSupportContact(input: $input) {
      __typename
      ... on ContinuedSupportPayload {
        support {
          id
          ...SupportParts
        }
      }
      ...ProblemParts
    }
  }
`);

export const HandOverSupport = graphql(`
  mutation HandOverSupport($input: HandOverSupportInput!) {
    handOverSupport(input: $input) {
      __typename
      ... on ContinuedSupportPayload {
        support {
          id
          ...SupportParts
        }
      }
      ...ProblemParts
    }
  }
`);

export const CloseSupport = graphql(`
  mutation CloseSupport($input: CloseSupportInput!) {
    closeSupport(input: $input) {
      __typename
      ... on ContinuedSupportPayload {
        support {
          id
          ...SupportParts
        }
      }
      ...ProblemParts
    }
  }
`);

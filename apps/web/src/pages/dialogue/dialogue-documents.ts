import { graphql } from '../../gql';

export const DialogueFacts = graphql(`
  fragment DialogueFacts on EmployerDialogue {
    organisationId
    thisMonth
    monthlyLimit
    notBefore
    askedBy
    version
    stop
    availableOn
    contacts {
      id
      kind
      outcome
      line
      nextOn
      overReason
      saidBy
      saidAt
      canUndo
    }
  }
`);

export const DialogueDocument = graphql(`
  query EmployerDialogue($organisationId: UUID!) {
    employerDialogue(organisationId: $organisationId) {
      ...DialogueFacts
    }
  }
`);

export const LogContact = graphql(`
  mutation LogEmployerContact($input: LogEmployerContactInput!) {
    logEmployerContact(input: $input) {
      __typename
      ... on EmployerDialoguePayload {
        dialogue {
          ...DialogueFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const UndoContact = graphql(`
  mutation UndoEmployerContact($input: UndoEmployerContactInput!) {
    undoEmployerContact(input: $input) {
      __typename
      ... on EmployerDialoguePayload {
        dialogue {
          ...DialogueFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const SetTerms = graphql(`
  mutation SetEmployerTerms($input: SetEmployerTermsInput!) {
    setEmployerTerms(input: $input) {
      __typename
      ... on EmployerDialoguePayload {
        dialogue {
          ...DialogueFacts
        }
      }
      ...ProblemParts
    }
  }
`);

import { graphql } from '../../gql';

export const ImportFacts = graphql(`
  fragment ImportFacts on Import {
    id
    kind
    state
    version
    createdAt
    doneAt
    acts
    fields {
      code
      label
      required
      leftOut
    }
    columns {
      column
      heading
      field
    }
    counts {
      rows
      foundNew
      foundKnown
      foundRefused
      done
      made
      refused
      takenBack
      kept
    }
  }
`);

export const ImportsDocument = graphql(`
  query Imports($after: String) {
    imports(after: $after) {
      edges {
        node {
          ...ImportFacts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

export const ImportDocument = graphql(`
  query Import($id: UUID!) {
    import(id: $id) {
      ...ImportFacts
    }
  }
`);

export const ImportRowsDocument = graphql(`
  query ImportRows($importId: UUID!, $outcome: ImportRowOutcome, $after: String) {
    importRows(importId: $importId, outcome: $outcome, after: $after) {
      edges {
        node {
          id
          number
          outcome
          cells
          notes {
            message
          }
          organisationId
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

export const BeginImport = graphql(`
  mutation BeginImport($input: BeginImportInput!) {
    beginImport(input: $input) {
      __typename
      ... on ImportPayload {
        import {
          ...ImportFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const CheckImport = graphql(`
  mutation CheckImport($input: CheckImportInput!) {
    checkImport(input: $input) {
      __typename
      ... on ImportPayload {
        import {
          ...ImportFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const RunImport = graphql(`
  mutation RunImport($input: MoveImportInput!) {
    runImport(input: $input) {
      __typename
      ... on ImportPayload {
        import {
          ...ImportFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const UndoImport = graphql(`
  mutation UndoImport($input: MoveImportInput!) {
    undoImport(input: $input) {
      __typename
      ... on ImportPayload {
        import {
          ...ImportFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const DiscardImport = graphql(`
  mutation DiscardImport($input: MoveImportInput!) {
    discardImport(input: $input) {
      __typename
      ... on ImportPayload {
        import {
          ...ImportFacts
        }
      }
      ...ProblemParts
    }
  }
`);

import { graphql } from '../../gql';

/** All that an outsider is ever shown of a person; the preview asks for exactly the same. */
export const CandidateFacts = graphql(`
  fragment CandidateFacts on CandidatePresentation {
    id
    shownName
    interests
    skills
    needs
    purpose
    purposeText
    validTo
  }
`);

export const DisclosedPerson = graphql(`
  query DisclosedPerson($id: UUID!) {
    candidatePresentation(id: $id) {
      id
      ...CandidateFacts
    }
  }
`);

export const StillDisclosed = graphql(`
  query StillDisclosed($id: UUID!) {
    stillDisclosed(id: $id)
  }
`);

export const DisclosedPersons = graphql(`
  query DisclosedPersons($first: Int, $after: String) {
    candidatePresentations(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          shownName
          purposeText
          validTo
        }
      }
    }
  }
`);

export const ConsentPreview = graphql(`
  query ConsentPreview($consentId: UUID!) {
    consentPreview(consentId: $consentId) {
      id
      ...CandidateFacts
    }
  }
`);

import { graphql } from '../../gql';

/** All that the officer of a joint case is ever shown of a person; the preview asks for exactly the same. */
export const CaseFacts = graphql(`
  fragment CaseFacts on JointCase {
    id
    purposeText
    contact
    validTo
    fullName
    shownName
    interests
    skills
    needs
    items {
      item
      statements {
        kind
        code
        state
        level
        flag
        choice
        text
      }
    }
  }
`);

export const OwnCase = graphql(`
  query OwnCase($id: UUID!) {
    jointCase(id: $id) {
      id
      ...CaseFacts
    }
  }
`);

export const OwnCases = graphql(`
  query OwnCases($first: Int, $after: String) {
    jointCases(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          name
          purposeText
          contact
          validTo
        }
      }
    }
  }
`);

export const CasePreview = graphql(`
  query CasePreview($consentId: UUID!) {
    jointCasePreview(consentId: $consentId) {
      id
      ...CaseFacts
    }
  }
`);

export const Officers = graphql(`
  query Officers($consentId: UUID!) {
    liaisonOfficers(consentId: $consentId) {
      membershipId
      name
    }
  }
`);

export const OpenCase = graphql(`
  mutation OpenCase($input: OpenJointCaseInput!) {
    openJointCase(input: $input) {
      __typename
      ... on ConsentPayload {
        consent {
          id
          ...ConsentFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const EndCase = graphql(`
  mutation EndCase($input: EndJointCaseInput!) {
    endJointCase(input: $input) {
      __typename
      ... on ConsentPayload {
        consent {
          id
          ...ConsentFacts
        }
      }
      ...ProblemParts
    }
  }
`);

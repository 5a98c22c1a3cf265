import { graphql } from '../../gql';

export const CreateOpening = graphql(`
  mutation CreateOpening($input: CreateOpeningInput!) {
    createOpening(input: $input) {
      __typename
      ... on OpeningPayload {
        opening {
          ...OpeningFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const EditOpening = graphql(`
  mutation EditOpening($input: EditOpeningInput!) {
    editOpening(input: $input) {
      __typename
      ... on OpeningPayload {
        opening {
          ...OpeningFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const LatestOpening = graphql(`
  query LatestOpening($id: UUID!) {
    opening(id: $id) {
      ...OpeningFacts
    }
  }
`);

export const PostableOrganisations = graphql(`
  query PostableOrganisations {
    postableOrganisations {
      id
      name
    }
  }
`);

export const RoleTemplateNames = graphql(`
  query RoleTemplateNames {
    roleTemplates {
      code
      title
      area
      occupationLabel
    }
  }
`);

export const RoleTemplatesOfArea = graphql(`
  query RoleTemplatesOfArea($area: String!) {
    roleTemplates(area: $area) {
      code
      title
      area
      occupationLabel
      description
      easyText
      tasks {
        text
        frequency
        removable
      }
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
    }
  }
`);

export const Occupations = graphql(`
  query Occupations($search: String!) {
    occupations(search: $search, first: 8) {
      id
      label
      areas
      matchedBy
    }
  }
`);

export const CheckText = graphql(`
  query CheckText($input: CheckTextInput!) {
    checkText(input: $input) {
      findings {
        field
        start
        end
        kind
        excerpt
        message
      }
      descriptionLix
      easyTextLix
    }
  }
`);

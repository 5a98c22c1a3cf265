import { graphql } from '../../gql';

export const CarvingFacts = graphql(`
  fragment CarvingFacts on JobCarving {
    id
    name
    workplaceId
    workplaceName
    madeByName
    changedAt
    version
    tasks {
      id
      text
      hours
      doneBy
      area
      areaLabel
      templateCode
      openingId
    }
    jobs {
      openingId
      title
      status
      hours
      funded
    }
  }
`);

export const JobCarvings = graphql(`
  query JobCarvings {
    jobCarvings(first: 50) {
      edges {
        node {
          id
          ...CarvingFacts
        }
      }
    }
  }
`);

export const BundlesOf = graphql(`
  query BundlesOf($carvingId: UUID!) {
    carvingBundles(carvingId: $carvingId) {
      bundles {
        taskIds
        areaLabel
        hours
        band
      }
    }
  }
`);

export const CarvingGrounds = graphql(`
  query CarvingGrounds($id: UUID!) {
    organisation(id: $id) {
      id
      workplaces {
        id
        name
      }
    }
    roleTemplates {
      code
      title
      area
      tasks {
        text
        frequency
      }
    }
  }
`);

export const SaveCarving = graphql(`
  mutation SaveCarving($input: SaveCarvingInput!) {
    saveCarving(input: $input) {
      __typename
      ... on CarvingPayload {
        carving {
          id
          ...CarvingFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const OpenCarvedJob = graphql(`
  mutation OpenCarvedJob($input: OpenCarvedJobInput!) {
    openCarvedJob(input: $input) {
      __typename
      ... on CarvingPayload {
        openingId
        carving {
          id
          ...CarvingFacts
        }
      }
      ...ProblemParts
    }
  }
`);

export const FundCarvedJob = graphql(`
  mutation FundCarvedJob($input: FundCarvedJobInput!) {
    fundCarvedJob(input: $input) {
      __typename
      ... on FundedJobPayload {
        openingId
        callOffId
      }
      ...ProblemParts
    }
  }
`);

export const BoardFacts = graphql(`
  fragment BoardFacts on DepartmentBoard {
    year
    rows {
      organisationId
      name
      goal
      goalVersion
      goalSetByName
      goalSetAt
      setsGoal
      figures {
        posted
        proposed
        calledOffKr
      }
    }
    total {
      posted
      proposed
      calledOffKr
    }
  }
`);

export const BoardOf = graphql(`
  query BoardOf($year: Int!) {
    departmentBoard(year: $year) {
      ...BoardFacts
    }
  }
`);

export const SetDepartmentGoal = graphql(`
  mutation SetDepartmentGoal($input: SetDepartmentGoalInput!) {
    setDepartmentGoal(input: $input) {
      __typename
      ... on DepartmentGoalPayload {
        organisationId
        goal
      }
      ...ProblemParts
    }
  }
`);

import { useQuery } from 'urql';
import { graphql } from '../../gql';

const Units = graphql(`
  query Units {
    organisations(types: [day_activity_unit], first: 50) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

/** Units of daily activity to choose from. Empty while asked, and for a role that may not read organisations. */
export function useUnits(): readonly Readonly<{ value: string; label: string }>[] {
  const [{ data }] = useQuery({ query: Units, requestPolicy: 'cache-first' });
  return data?.organisations.edges.map(({ node }) => ({ value: node.id, label: node.name })) ?? [];
}

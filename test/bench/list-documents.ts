type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Response>;

export interface ListDocument {
  readonly name: string;
  readonly query: string;
  readonly variables: (ask: Ask) => Promise<Readonly<Record<string, unknown>>>;
}

const first = async <T>(ask: Ask, query: string): Promise<T> =>
  ((await (await ask(query)).json()) as { data: T }).data;

/** What the two lists of the web interface ask for. */
export const LISTS: readonly ListDocument[] = [
  {
    name: 'opening list',
    variables: () => Promise.resolve({}),
    query: `query { openings(first: 20) { totalCount kindFacet { code count } areaFacet { code count } pageInfo { hasNextPage endCursor }
      edges { cursor node { id title kind status seats freeSeats areas organisation { id name } workplace { id name } schedule { weekdays start end maxHoursQuarters } publishedAt easyTextNeedsApproval } } } }`,
  },
  {
    name: 'match list',
    variables: async (ask) => {
      const { participants } = await first<{
        participants: { edges: { node: { id: string; givenName: string } }[] };
      }>(
        ask,
        `query { participants(first: 50, filter: { wantsSuggestions: yes }) { edges { node { id givenName } } } }`,
      );
      return {
        id:
          participants.edges.find(({ node }) => node.givenName === 'Elin')?.node.id ??
          participants.edges[0]?.node.id,
      };
    },
    query: `query ($id: UUID!) { openingsForParticipant(participantId: $id, first: 20) { totalCount nearlyCount kindFacet { code count } areaFacet { code count } accessFacet { code count } pageInfo { hasNextPage endCursor }
      edges { cursor node { answer opening { id title kind freeSeats organisation { id name } schedule { weekdays maxHoursQuarters } } match { verdict score chips { kind text } distanceMetres travelMinutes } } } } }`,
  },
];

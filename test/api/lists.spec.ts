import type { GraphQLSchema } from 'graphql';
import { documentOf, rootFields } from './support/documents';
import { inspectApi } from './support/inspect-api';
import { OPERATION_ROLES } from './support/operation-roles';
import { type SmallWorld, startSmallWorld } from './support/small-world';
import { VALID } from './support/valid-variables';
import { nameOf, PARTICIPANTS, type PersonName } from './support/world-people';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let world: SmallWorld;
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = (await inspectApi()).schema;
  world = await startSmallWorld();
});
afterAll(() => world.close());

it('gives nothing of a person to nobody', async () => {
  const client = await world.as(null);
  for (const root of rootFields(schema).filter(
    ({ type, field }) => type === 'Query' && !OPERATION_ROLES.get(field.name)?.has('nobody'),
  )) {
    const { data, errors } = await client.run<Record<string, unknown>>(
      documentOf(root),
      await VALID[root.field.name]?.({ world, role: 'nobody' }),
    );
    expect({
      field: root.field.name,
      data: data?.[root.field.name] ?? null,
      code: errors[0]?.extensions.code,
    }).toEqual({ field: root.field.name, data: null, code: 'UNAUTHENTICATED' });
  }
});

describe('lists', () => {
  const participants = async (name: PersonName, variables: object) =>
    (await world.as(name)).get<{
      participants: { totalCount: number; edges: { cursor: string; node: { id: string } }[] };
    }>(
      `query ($filter: ParticipantFilter, $after: String, $order: ParticipantOrder) { participants(filter: $filter, order: $order, after: $after) { totalCount edges { cursor node { id } } } }`,
      { ...variables },
    );

  it('A9: count only whom the reader is assigned to', async () => {
    expect((await participants('consultant', {})).participants.totalCount).toBe(4);
    expect((await participants('supervisor', {})).participants.totalCount).toBe(2);
    expect((await participants('otherDomain', {})).participants.totalCount).toBe(1);
    for (const who of PARTICIPANTS) {
      const { participants: found } = await participants('supervisor', {
        filter: { search: nameOf(who).familyName },
      });
      expect({ who, total: found.totalCount }).toEqual({ who, total: who === 'assigned' ? 1 : 0 });
    }
  });

  it('go on from the cursor of another with one’s own rows alone', async () => {
    const { participants: first } = await participants('consultant', {});
    for (const edge of first.edges) {
      const { participants: mine } = await participants('colleague', { after: edge.cursor });
      expect(mine.totalCount).toBe(1);
      expect(mine.edges.every(({ node }) => node.id === world.participants.colleagues)).toBe(true);
    }
  });

  it('M3: count openings, facets and hits for the reader alone', async () => {
    const ask = async (name: PersonName, search?: string) =>
      (
        await (
          await world.as(name)
        ).get<{
          openings: { totalCount: number; kindFacet: { count: number }[]; areaFacet: { count: number }[] };
        }>(
          `query ($filter: OpeningFilter) { openings(filter: $filter) { totalCount kindFacet { count } areaFacet { count } } }`,
          {
            filter: search ? { search } : null,
          },
        )
      ).openings;
    const sum = (facet: { count: number }[]) => facet.reduce((total, { count }) => total + count, 0);
    for (const [name, seen] of [
      ['employer', 5],
      ['otherEmployer', 2],
      // Two drafts of the department were made of carved tasks.
      ['hr', 4],
      ['consultant', 11],
      ['coordinator', 11],
      ['elsewhere', 1],
    ] as const) {
      const list = await ask(name);
      expect({
        name,
        total: list.totalCount,
        kinds: sum(list.kindFacet),
        areas: sum(list.areaFacet),
      }).toEqual({ name, total: seen, kinds: seen, areas: seen });
      const found = await ask(name, 'Plats');
      expect(found.totalCount).toBeLessThanOrEqual(seen);
      expect(sum(found.kindFacet)).toBe(found.totalCount);
    }
  });

  it('leave out of every list who has not said yes to suggestions (R-006)', async () => {
    const { participantsForOpening } = await (
      await world.as('consultant')
    ).get<{
      participantsForOpening: { totalCount: number; edges: { node: { participant: { id: string } } }[] };
    }>(
      `query ($openingId: UUID!) { participantsForOpening(openingId: $openingId) { totalCount edges { node { participant { id } } } } }`,
      {
        openingId: world.openings.published,
      },
    );
    expect(participantsForOpening.edges.map(({ node }) => node.participant.id)).toEqual([
      world.participants.assigned,
    ]);
    expect(participantsForOpening.totalCount).toBe(1);
  });
});

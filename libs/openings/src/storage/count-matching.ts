import type { EntityManager } from 'typeorm';
import { IN_AREA, listParameters, OF_KIND, type OpeningListFilter, OTHERWISE } from './list-conditions';

/** How many rows there are of a code. */
export interface FacetCount {
  readonly code: string;
  readonly count: number;
}

/** Counts of a list in one statement: all, by kind (whatever kinds are chosen), by area (whatever areas are chosen). */
export const countMatching = async (
  transaction: EntityManager,
  filter: OpeningListFilter,
  ids: readonly string[] | null,
): Promise<{ totalCount: number; kindFacet: FacetCount[]; areaFacet: FacetCount[] }> => {
  const rows = await transaction.query<{ part: string; code: string; count: number }[]>(
    `with matching as materialized (
       select o.id, o.kind, ${OF_KIND} as of_kind, ${IN_AREA} as in_area from openings o where ${OTHERWISE}
     )
     select 'total' as part, '' as code, count(*)::int as count from matching where of_kind and in_area
     union all select 'kind', kind, count(*)::int from matching where in_area group by kind
     union all select 'area', a.area, count(*)::int from matching m join opening_areas a on a.opening_id = m.id
       where m.of_kind group by a.area
     order by part, count desc, code`,
    listParameters(filter, ids),
  );
  const facet = (part: string): FacetCount[] =>
    rows.filter((row) => row.part === part).map(({ code, count }) => ({ code, count }));
  return {
    totalCount: rows.find((row) => row.part === 'total')?.count ?? 0,
    kindFacet: facet('kind'),
    areaFacet: facet('area'),
  };
};

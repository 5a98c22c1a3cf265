import type { EntityManager } from 'typeorm';

export interface OpeningCounts {
  readonly byStatus: readonly { readonly code: string; readonly count: number }[];
  readonly byKind: readonly { readonly code: string; readonly count: number }[];
  readonly byArea: readonly { readonly code: string; readonly count: number }[];
  readonly organisations: number;
  readonly workplaces: number;
}

/** How many openings, organisations and workplaces the actor may read; kinds and areas of published openings, most first. */
export const countForOverview = async (transaction: EntityManager): Promise<OpeningCounts> => {
  const counts = await transaction.query<{ dimension: string; code: string; count: number }[]>(
    `select 'status' as dimension, status as code, count(*)::int as count from openings group by 2
     union all select 'kind', kind, count(*)::int from openings where status = 'published' group by 2
     union all select 'area', a.area, count(*)::int from openings o join opening_areas a on a.opening_id = o.id where o.status = 'published' group by 2
     union all select 'organisations', '', count(*)::int from organisations
     union all select 'workplaces', '', count(*)::int from workplaces
     order by 1, 3 desc, 2`,
  );
  const of = (dimension: string) =>
    counts.filter((row) => row.dimension === dimension).map(({ code, count }) => ({ code, count }));
  return {
    byStatus: of('status'),
    byKind: of('kind'),
    byArea: of('area'),
    organisations: of('organisations')[0]?.count ?? 0,
    workplaces: of('workplaces')[0]?.count ?? 0,
  };
};

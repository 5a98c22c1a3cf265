import type { EntityManager } from 'typeorm';

const ASSIGN = `
  with current_version as (select version from catalogue_versions where is_current),
  named as (
    select e.attributes ->> 'conceptId' as id, a.area
    from catalogue_entries e join current_version using (version), jsonb_array_elements_text(e.attributes -> 'areas') as a(area)
    where e.list = 'occupations'
  ),
  grouped as (
    select t.id, e.code as area
    from catalogue_entries e join current_version using (version), jsonb_array_elements(e.attributes -> 'ssyk') as g(ssyk), taxonomy_concepts t
    where e.list = 'interest-areas' and t.type = 'occupation-name' and t.parent_code = g.ssyk ->> 'code'
      and t.id not in (select id from named)
  ),
  wanted as (
    select t.id, coalesce(array_agg(w.area order by w.area) filter (where w.area is not null), '{}') as areas
    from taxonomy_concepts t left join (select * from named union select * from grouped) w on w.id = t.id
    where t.type = 'occupation-name' group by t.id
  )
  update taxonomy_concepts t set areas = w.areas
  from wanted w where t.type = 'occupation-name' and t.id = w.id and t.areas is distinct from w.areas`;

/**
 * Gives each occupation its interest areas by the current catalogue: those the catalogue names for it, else those whose
 * SSYK groups hold it. Rows that are right already are not touched.
 */
export const assignOccupationAreas = async (transaction: EntityManager): Promise<void> => {
  await transaction.query(ASSIGN);
};

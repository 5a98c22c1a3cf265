import type { EntityManager } from 'typeorm';
import type { OpeningDocument } from './opening-document';

/** The columns of a document, from `openings o`. Texts of areas are those of the current catalogue. */
const DOCUMENTS = `
  select o.id, o.version as "rowVersion", o.municipality_code as "municipalityCode", o.status, o.kind,
    o.organisation_id as "organisationId", o.title, o.easy_text as "easyText", o.description,
    coalesce((select array_agg(t.text order by t.position) from opening_tasks t where t.opening_id = o.id), '{}') as tasks,
    coalesce((select array_agg(a.area order by a.position) from opening_areas a where a.opening_id = o.id), '{}') as areas,
    coalesce((select g.name from organisations g where g.id = o.organisation_id), '') as organisation,
    coalesce((select w.name from workplaces w where w.id = o.workplace_id), '') as workplace,
    coalesce((select c.label_sv from taxonomy_concepts c where c.type = 'occupation-name' and c.id = o.occupation_id), '') as occupation,
    coalesce((
      select array_agg(distinct words.word) from opening_areas a
      join lateral (
        select text as word from catalogue_texts x join catalogue_versions v on v.version = x.version and v.is_current
          where x.list = 'interest-areas' and x.field = 'label' and x.code = a.area
        union all select synonym from occupation_synonyms s where s.area = a.area
      ) words on true
      where a.opening_id = o.id), '{}') as "areaWords",
    coalesce(extract(epoch from o.published_at)::bigint, 0)::float8 as "publishedAt"
  from openings o`;

/** The documents of these openings, read anew as the part `search`; one that is gone is missing from the answer. */
export const readDocuments = (
  transaction: EntityManager,
  ids: readonly string[],
): Promise<readonly OpeningDocument[]> =>
  transaction.query<OpeningDocument[]>(`${DOCUMENTS} where o.id = any($1::uuid[]) order by o.id`, [ids]);

/** The next documents in the order of their ids, for a rebuild that holds no transaction open meanwhile. */
export const readDocumentsAfter = (
  transaction: EntityManager,
  after: string | null,
  count: number,
): Promise<readonly OpeningDocument[]> =>
  transaction.query<OpeningDocument[]>(
    `${DOCUMENTS} where $1::uuid is null or o.id > $1 order by o.id limit $2`,
    [after, count],
  );

/** Openings that changed at or after an instant. */
export const readChangedSince = async (
  transaction: EntityManager,
  since: Date,
): Promise<readonly string[]> => {
  const rows = await transaction.query<{ id: string }[]>(
    `select id from openings where updated_at >= $1 order by id`,
    [since.toISOString()],
  );
  return rows.map(({ id }) => id);
};

import type { EntityManager } from 'typeorm';
import type { PlaceFacts } from '../words/place-for-me';

/** The facts of places that the participant may see, by id, in one statement. */
export const readPlaceFacts = async (
  transaction: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PlaceFacts>> => {
  const rows = await transaction.query<PlaceFacts[]>(
    `select o.id, o.title, g.name as employer, o.easy_text as "easyText", o.weekdays, to_char(o.start_time, 'HH24:MI') as start, to_char(o.end_time, 'HH24:MI') as "end",
       o.support_level as "supportLevel", o.support_same_room as "supportSameRoom", w.latitude, w.longitude,
       array(select area from opening_areas a where a.opening_id = o.id order by position) as areas,
       array(select text from opening_tasks t where t.opening_id = o.id order by position) as tasks
     from openings o join organisations g on g.id = o.organisation_id left join workplaces w on w.id = o.workplace_id
     where o.id = any($1) and o.status = 'published'`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
};

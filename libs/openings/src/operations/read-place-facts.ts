import type { EntityManager } from 'typeorm';

/** What a participant may know of an opening: facts of the approved advertisement, nothing about anybody. */
export interface PlaceFacts {
  readonly id: string;
  readonly title: string;
  readonly employer: string;
  readonly areas: readonly string[];
  readonly easyText: string;
  readonly weekdays: readonly string[];
  readonly start: string | null;
  readonly end: string | null;
  readonly supportLevel: number;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** The facts of places that the participant may see, by id, in one statement. */
export const readPlaceFacts = async (
  transaction: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PlaceFacts>> => {
  const rows = await transaction.query<PlaceFacts[]>(
    `select o.id, o.title, g.name as employer, o.easy_text as "easyText", o.weekdays, to_char(o.start_time, 'HH24:MI') as start, to_char(o.end_time, 'HH24:MI') as "end",
       o.support_level as "supportLevel", w.latitude, w.longitude,
       array(select area from opening_areas a where a.opening_id = o.id order by position) as areas
     from openings o join organisations g on g.id = o.organisation_id left join workplaces w on w.id = o.workplace_id
     where o.id = any($1) and o.status = 'published'`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
};

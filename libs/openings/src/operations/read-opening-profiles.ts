import {
  type AccessProvision,
  type GridPoint,
  type Level,
  type OpeningKind,
  type OpeningProfile,
  toGrid,
  type Weekday,
} from '@stegvis/matching';
import { dayNumber } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { requiredWeekdays } from '../domain/required-weekdays';

interface ProfileRow {
  readonly id: string;
  readonly workplace_id: string | null;
  readonly kind: OpeningKind;
  readonly areas: readonly string[];
  readonly demands: readonly { ability: string; level: Level; essential: boolean }[] | null;
  readonly exposures: Readonly<Record<string, Level>> | null;
  readonly access: Readonly<Record<string, AccessProvision>> | null;
  readonly weekdays: readonly Weekday[];
  readonly required_weekdays: readonly Weekday[];
  readonly min_hours_quarters: number;
  readonly max_hours_quarters: number;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly support_level: Level;
  readonly flexible_start: boolean;
  readonly start_minute: number | null;
  readonly end_minute: number | null;
  readonly licences: readonly string[];
  readonly languages: readonly string[];
  readonly seats: number;
  readonly opens_on: string | null;
  readonly closes_on: string | null;
  readonly status: string;
}

/**
 * What matching knows of openings, by id: one statement for all of them. An opening without an area (a draft that has
 * not come so far) has no profile; those that are not published are marked so. With `all`, only published ones.
 * No seat is taken before there are placements. Run as `system('matching')`, or as a reader for what she may read.
 */
export const readOpeningProfiles = async (
  transaction: EntityManager,
  ids: readonly string[] | 'all',
): Promise<ReadonlyMap<string, OpeningProfile>> => {
  if (ids.length === 0) return new Map();
  const rows = await transaction.query<ProfileRow[]>(
    `select o.id, o.workplace_id, o.kind, o.weekdays, o.required_weekdays, o.min_hours_quarters, o.max_hours_quarters,
       w.latitude, w.longitude, o.support_level, o.flexible_start, o.licences, o.languages, o.seats, o.status,
       (extract(epoch from o.start_time) / 60)::int as start_minute, (extract(epoch from o.end_time) / 60)::int as end_minute,
       o.opens_on::text, o.closes_on::text,
       array(select area from opening_areas p where p.opening_id = o.id order by position) as areas,
       (select jsonb_agg(jsonb_build_object('ability', ability, 'level', level, 'essential', essential))
          from opening_demands p where p.opening_id = o.id) as demands,
       (select jsonb_object_agg(factor, exposure) from opening_exposures p where p.opening_id = o.id) as exposures,
       (select jsonb_object_agg(need, case when provided then 'provided' when can_be_arranged then 'can_be_arranged' else 'not_provided' end)
          from opening_access p where p.opening_id = o.id) as access
     from openings o left join workplaces w on w.id = o.workplace_id
     where case when $1::uuid[] is null then o.status = 'published' else o.id = any($1) end
       and exists (select 1 from opening_areas p where p.opening_id = o.id)`,
    [ids === 'all' ? null : ids],
  );
  return new Map(rows.map((row) => [row.id, toProfile(row)]));
};

const position = ({ latitude, longitude }: ProfileRow): GridPoint | null =>
  latitude === null || longitude === null ? null : toGrid(latitude, longitude);

const day = (date: string | null): number | null => (date === null ? null : dayNumber(date));

const toProfile = (row: ProfileRow): OpeningProfile => ({
  id: row.id,
  workplaceId: row.workplace_id ?? '',
  kind: row.kind,
  areas: row.areas,
  demands: Object.fromEntries(
    (row.demands ?? []).map(({ ability, level, essential }) => [ability, { level, essential }]),
  ),
  exposures: row.exposures ?? {},
  access: row.access ?? {},
  requiredWeekdays: requiredWeekdays({
    weekdays: row.weekdays,
    requiredWeekdays: row.required_weekdays,
    minHoursQuarters: row.min_hours_quarters,
    maxHoursQuarters: row.max_hours_quarters,
  }),
  minHoursQuarters: row.min_hours_quarters,
  maxHoursQuarters: row.max_hours_quarters,
  position: position(row),
  supportAvailable: row.support_level,
  fixedStart: row.flexible_start ? null : row.start_minute,
  fixedEnd: row.flexible_start ? null : row.end_minute,
  requiredLicences: row.licences,
  requiredLanguages: row.languages,
  freeSeats: row.seats,
  opensOn: day(row.opens_on),
  closesOn: day(row.closes_on),
  published: row.status === 'published',
});

import { type Purpose, recordShown } from '@stegvis/access';
import {
  type Database,
  decodeCursor,
  InputError,
  isCalendarDate,
  isId,
  type MemberActor,
  type Page,
  pageSize,
  toPage,
} from '@stegvis/platform';

/** What an employer sees of a placement at her workplace: her own opening, the days, and the presentation. */
export interface PlacedHereRow {
  readonly handle: string;
  /** For the access log; never leaves the server. */
  readonly participantId: string;
  readonly presentationHandle: string;
  readonly openingId: string;
  readonly title: string;
  readonly fromDay: string;
  /** Null: until further notice. */
  readonly lastDay: string | null;
  readonly started: boolean;
  /** 1 is Monday. */
  readonly weekdays: readonly number[];
  readonly shownName: string;
  readonly interests: string;
  readonly skills: string;
  readonly needs: string;
  readonly purpose: Purpose;
  readonly validTo: string;
}

/** Row-level security decides on every row: the placement, the consent and the wording that is shown now. */
const FROM = `stegvis.placed_here() p join openings o on o.id = p.opening_id
  join lateral (select c.handle, c.purpose, c.valid_to from consents c
    where c.participant_id = p.participant_id and c.id in (select stegvis.granted_consents()) and 'C2' = any(c.data_classes)
    order by c.valid_to desc, c.id limit 1) c on true
  join presentations w on w.participant_id = p.participant_id and w.id in (select stegvis.shown_presentations())`;
const COLUMNS = `p.handle, p.participant_id as "participantId", c.handle as "presentationHandle", p.opening_id as "openingId", o.title,
  p.from_day::text as "fromDay", (p.to_day - 1)::text as "lastDay", p.state = 'active' as started, p.weekdays,
  w.shown_name as "shownName", w.interests, w.skills, w.needs, c.purpose, c.valid_to::text as "validTo"`;

/**
 * Who works at the actor's organisation, or is to start there, the first to start first. Whose yes is stopped, over or closed
 * by a mark of protection is not there, from that statement on (security A13).
 */
export const listPlacedHere = async (
  database: Database,
  actor: MemberActor,
  args: { readonly first?: number | null; readonly after?: string | null },
): Promise<Page<PlacedHereRow>> => {
  const size = pageSize(args.first);
  const after = decodeCursor(args.after, 2);
  const [day, handle] = after ?? [null, null];
  if (after && (!isCalendarDate(String(day)) || !isId(String(handle))))
    throw new InputError([{ path: 'after', code: 'cursor-unknown' }]);
  return database.withActor(actor, async (transaction) => {
    const rows = await transaction.query<PlacedHereRow[]>(
      `select ${COLUMNS} from ${FROM} where $1::date is null or (p.from_day, p.handle) > ($1::date, $2::uuid) order by p.from_day, p.handle limit $3`,
      [day, handle, size + 1],
    );
    const [count] = await transaction.query<{ total: number }[]>(
      `select count(*)::int as total from ${FROM}`,
    );
    await recordShown(transaction, {
      action: 'placements.list-placed-here',
      subjects: rows.slice(0, size).map((row) => row.participantId),
      classes: ['C2'],
      relation: 'consent',
    });
    return toPage(rows, size, count?.total ?? 0, (row) => [row.fromDay, row.handle]);
  });
};

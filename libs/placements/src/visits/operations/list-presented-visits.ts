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
import type { VisitKind } from '../domain/visit-life-cycle';

/** What an employer sees of a visit that is to come: her own opening, the time, and the presentation. */
export interface PresentedVisitRow {
  readonly handle: string;
  /** For the access log; never leaves the server. */
  readonly participantId: string;
  readonly presentationHandle: string;
  readonly openingId: string;
  readonly title: string;
  readonly kind: VisitKind;
  readonly day: string;
  readonly starts: string;
  readonly minutes: number;
  readonly place: string;
  readonly shownName: string;
  readonly interests: string;
  readonly skills: string;
  readonly needs: string;
  readonly purpose: Purpose;
  readonly validTo: string;
}

/** Row-level security decides on every row: the visit, the consent and the wording that is shown now. */
const FROM = `visits v join openings o on o.id = v.opening_id
  join lateral (select c.handle, c.purpose, c.valid_to from consents c
    where c.participant_id = v.participant_id and c.id in (select stegvis.granted_consents()) and 'C2' = any(c.data_classes)
    order by c.id is distinct from v.consent_id, c.valid_to desc, c.id limit 1) c on true
  join presentations w on w.participant_id = v.participant_id and w.id in (select stegvis.shown_presentations())`;
const COLUMNS = `v.handle, v.participant_id as "participantId", c.handle as "presentationHandle", v.opening_id as "openingId", o.title, v.kind,
  v.day::text as day, to_char(v.starts, 'HH24:MI') as starts, v.minutes, v.place, w.shown_name as "shownName", w.interests, w.skills, w.needs, c.purpose, c.valid_to::text as "validTo"`;

/** The visits that are to come to the actor's organisation, the next one first. What is called off, stopped or over is not there (security A13). */
export const listPresentedVisits = async (
  database: Database,
  actor: MemberActor,
  args: { readonly first?: number | null; readonly after?: string | null },
): Promise<Page<PresentedVisitRow>> => {
  const size = pageSize(args.first);
  const after = decodeCursor(args.after, 2);
  const [day, handle] = after ?? [null, null];
  if (after && (!isCalendarDate(String(day)) || !isId(String(handle))))
    throw new InputError([{ path: 'after', code: 'cursor-unknown' }]);
  return database.withActor(actor, async (transaction) => {
    const rows = await transaction.query<PresentedVisitRow[]>(
      `select ${COLUMNS} from ${FROM} where $1::date is null or (v.day, v.handle) > ($1::date, $2::uuid) order by v.day, v.handle limit $3`,
      [day, handle, size + 1],
    );
    const [count] = await transaction.query<{ total: number }[]>(
      `select count(*)::int as total from ${FROM}`,
    );
    await recordShown(transaction, {
      action: 'placements.list-presented-visits',
      subjects: rows.slice(0, size).map((row) => row.participantId),
      classes: ['C2'],
      relation: 'consent',
    });
    return toPage(rows, size, count?.total ?? 0, (row) => [row.day, row.handle]);
  });
};

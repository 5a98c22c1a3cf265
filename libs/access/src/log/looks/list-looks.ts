import {
  type Database,
  decodeCursor,
  InputError,
  type MemberActor,
  type Page,
  pageSize,
  type Role,
  toPage,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { recordShown } from '../record-looks';
import { LOOK_ID } from './look-id';
import { kindsOf, type LookKind } from './look-kinds';

/** What one member looked at on one day, or whoever opened the link of a mail. */
export interface LooksOfDay {
  /** Hers alone: it tells nothing of how busy the log is (security M8). */
  readonly id: string;
  /** The day in Sweden. */
  readonly day: string;
  readonly lastAt: Date;
  /** Requests, not rows. */
  readonly times: number;
  /** Null for the link of a mail, which opens without an account. */
  readonly role: Role | null;
  readonly unit: string | null;
  readonly kinds: readonly LookKind[];
  readonly relations: readonly string[];
  readonly dataClasses: readonly string[];
  /** When she asked why, and the answer; null while neither is there. */
  readonly askedAt: Date | null;
  readonly answer: string | null;
}

type Row = Omit<LooksOfDay, 'kinds'> & { readonly actions: readonly string[]; readonly place: string };

const PLACE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}$/;

/** @throws InputError naming `after` for a cursor that this list did not give. */
const placeAfter = (cursor: string | null | undefined): readonly [string, string] | null => {
  const values = decodeCursor(cursor, 2);
  if (values === null) return null;
  const [place, id] = values;
  if (typeof place === 'string' && typeof id === 'string' && LOOK_ID.test(id) && PLACE.test(place)) {
    if (!Number.isNaN(Date.parse(`${place.slice(0, 23)}Z`))) return [place, id];
  }
  throw new InputError([{ path: 'after', code: 'cursor-unknown' }]);
};

/**
 * Who looked at a participant, newest first: one row for each member and day, and one a day for links of mails under her yes; her own looks and those of who reads left out.
 * Row-level security gives the log to her, and to who represents her in `rights`. Recording that it was read is the caller's.
 * @throws InputError for a malformed page.
 */
export const looksAt = async (
  transaction: EntityManager,
  participantId: string | null,
  args: { readonly first?: number | null; readonly after?: string | null },
): Promise<Page<LooksOfDay>> => {
  const size = pageSize(args.first);
  const after = placeAfter(args.after);
  const rows = await transaction.query<(Row & { total: number })[]>(
    `with days as (
       select stegvis.look_id(l) as id, (l.at at time zone 'Europe/Stockholm')::date as day, max(l.at) as last_at, count(distinct l.request_id)::int as times,
         l.role, l.actor_organisation_id, array_agg(distinct l.action) as actions, array_agg(distinct l.relation) as relations,
         array(select distinct c from unnest(string_to_array(string_agg(array_to_string(l.data_classes, ','), ','), ',')) c order by c) as classes
       from access_log l
       where l.subject_id = $4 and l.decision = 'permit' and l.relation <> 'self' and l.membership_id is distinct from (select stegvis.actor_membership())
         and (l.membership_id is not null or l.relation = 'consent')
       group by 1, 2, l.membership_id, l.role, l.actor_organisation_id
     )
     select d.id, to_char(d.last_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as place, d.day::text, d.last_at as "lastAt", d.times, d.role, o.name as unit, d.actions, d.relations, d.classes as "dataClasses",
       q.asked_at as "askedAt", q.answer, (select count(*)::int from days) as total
     from days d left join organisations o on o.id = d.actor_organisation_id
     left join look_questions q on q.participant_id = $4 and q.look_id = d.id
     where $1::text is null or (d.last_at, d.id) < ($1::timestamp at time zone 'UTC', $2)
     order by d.last_at desc, d.id desc limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, size + 1, participantId],
  );
  const page = toPage(rows, size, rows[0]?.total ?? 0, (row) => [row.place, row.id]);
  return {
    ...page,
    edges: page.edges.map(({ cursor, node: { actions, place: _place, ...row } }) => ({
      cursor,
      node: { ...row, kinds: kindsOf(actions) },
    })),
  };
};

/**
 * Who looked at the participant who asks (security L4). Looking here is a row of the log too (L6). Empty for anybody but a
 * participant.
 * @throws InputError for a malformed page.
 */
export const listLooksAtMe = (
  database: Database,
  actor: MemberActor,
  args: { readonly first?: number | null; readonly after?: string | null },
): Promise<Page<LooksOfDay>> =>
  database.withActor(actor, async (transaction) => {
    const page = await looksAt(transaction, actor.participantId, args);
    if (actor.participantId)
      await recordShown(transaction, {
        action: 'access.list-looks-at-me',
        subjects: [actor.participantId],
        classes: ['C10'],
      });
    return page;
  });

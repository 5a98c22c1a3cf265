import {
  type Database,
  decodeCursor,
  InputCheck,
  InputError,
  type MemberActor,
  type Page,
  pageSize,
  toPage,
} from '@stegvis/platform';
import { validate } from 'uuid';
import { KNOWN_NOTICE_KINDS } from '../notice-kinds';

export interface NoticeRow {
  readonly id: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly createdAt: Date;
  readonly readAt: Date | null;
  /** What the reader may see of the subject now; null when it is gone or not hers. */
  readonly title: string | null;
  readonly employer: string | null;
  /** Of a notice about a consent or a proposal, when the reader is assigned to her. */
  readonly participantId: string | null;
  /** Of a notice about a proposal: how it stands and its last day of answering, while the reader may see it. */
  readonly proposalState: string | null;
  readonly answerBy: string | null;
  /** Of a notice about who helps the reader: name and first day, while it lasts. */
  readonly helper: string | null;
  readonly helpsFrom: string | null;
  readonly orderKey: string;
}

export interface NoticePage extends Page<NoticeRow> {
  readonly unreadCount: number;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}$/;

/** The place where the page begins. @throws InputError naming `after` for a cursor that this list did not give. */
const placeAfter = (cursor: string | null | undefined): readonly [string, string] | null => {
  const values = decodeCursor(cursor, 2);
  if (values === null) return null;
  const [instant, id] = values;
  if (typeof instant === 'string' && typeof id === 'string') {
    const exists = INSTANT.test(instant) && !Number.isNaN(Date.parse(`${instant.slice(0, 23)}Z`));
    if (exists && validate(id)) return [instant, id];
  }
  throw new InputError([{ path: 'after', code: 'cursor-unknown' }]);
};

/**
 * The actor's inbox, newest first. Titles are read now, under her own rights: an inbox keeps ids only (security P6).
 * @throws InputError `code-unknown` (a kind that nobody is told of), `cursor-unknown`.
 */
export const listNotices = async (
  database: Database,
  actor: MemberActor,
  args: {
    readonly unreadOnly?: boolean | null;
    /** Of one kind alone. */
    readonly kind?: string | null;
    readonly first?: number | null;
    readonly after?: string | null;
  },
): Promise<NoticePage> => {
  const size = pageSize(args.first);
  const after = placeAfter(args.after);
  const check = new InputCheck();
  if (args.kind) check.code('kind', args.kind, KNOWN_NOTICE_KINDS);
  check.done();
  return database.withActor(actor, async (transaction) => {
    const rows = await transaction.query<NoticeRow[]>(
      `select n.id, n.kind, n.subject_id as "subjectId", n.created_at as "createdAt", n.read_at as "readAt", coalesce(o.title, po.title, ao.title) as title, g.name as employer, coalesce(c.participant_id, pr.participant_id, ag.participant_id) as "participantId",
         pr.state as "proposalState", pr.answer_by::text as "answerBy",
         h.name as helper, a.valid_from::text as "helpsFrom",
         to_char(n.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as "orderKey"
       from notices n left join openings o on o.id = n.subject_id left join organisations g on g.id = o.organisation_id
         left join consents c on n.subject_type = 'consent' and c.id = n.subject_id
         left join proposals pr on n.subject_type = 'proposal' and pr.id = n.subject_id left join openings po on po.id = pr.opening_id
         left join agreements ag on n.subject_type = 'agreement' and ag.id = n.subject_id left join openings ao on ao.id = ag.opening_id
         left join assignments a on n.subject_type = 'assignment' and a.id = n.subject_id and (a.valid_to is null or a.valid_to > current_date)
         left join memberships hm on hm.id = a.membership_id left join accounts h on h.id = hm.account_id
       where ($1::boolean is not true or n.read_at is null) and ($5::text is null or n.kind = $5)
         and ($2::text is null or (n.created_at, n.id) < ($2::timestamp at time zone 'UTC', $3::uuid))
       order by n.created_at desc, n.id desc limit $4`,
      [args.unreadOnly ?? false, after?.[0] ?? null, after?.[1] ?? null, size + 1, args.kind ?? null],
    );
    const [counts] = await transaction.query<{ total: number; unread: number }[]>(
      `select count(*) filter (where ($1::boolean is not true or read_at is null) and ($2::text is null or kind = $2))::int as total, count(*) filter (where read_at is null)::int as unread from notices`,
      [args.unreadOnly ?? false, args.kind ?? null],
    );
    return {
      ...toPage(rows, size, counts?.total ?? 0, (row) => [row.orderKey, row.id]),
      unreadCount: counts?.unread ?? 0,
    };
  });
};

import { csvText, type Database, type MemberActor, requireId, type Role } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { recordShown } from '../../log/record-looks';
import type { ReviewCause, ReviewOutcome } from '../domain/causes';

/** Whose looks, why, and what it came to. */
export interface ReviewRow {
  readonly id: string;
  readonly staffName: string;
  readonly role: Role;
  readonly cause: ReviewCause;
  /** The day that it is about; of a sample the first of the month. */
  readonly day: string;
  readonly dueOn: string;
  readonly overdue: boolean;
  readonly outcome: ReviewOutcome | null;
  readonly note: string | null;
  readonly reviewedAt: Date | null;
}

/** One look as a reviewer meets it: the person as a pseudonym that is the same within the domain. */
export interface ReviewedLook {
  readonly at: Date;
  readonly action: string;
  readonly person: string;
  readonly dataClasses: readonly string[];
  readonly relation: string;
  /** What a unit manager stated of her reading; null for every other look. */
  readonly reason: string | null;
  readonly source: string;
}

const ROWS = `select r.id, coalesce(c.name, '–') as "staffName", m.role, r.cause, r.day::text, r.due_on::text as "dueOn",
    r.outcome is null and r.due_on < current_date as overdue, r.outcome, r.note, r.reviewed_at as "reviewedAt"
  from log_reviews r join memberships m on m.id = r.membership_id left join accounts c on c.id = m.account_id`;

/** What waits for the actor, the first due first, then what was reviewed last; at most 100. */
export const listReviews = (database: Database, actor: MemberActor): Promise<ReviewRow[]> =>
  database.withActor(actor, (transaction) =>
    transaction.query<ReviewRow[]>(
      `${ROWS} order by r.outcome is not null, case when r.outcome is null then r.due_on end, r.reviewed_at desc, r.id limit 100`,
    ),
  );

/** Looks that are shown of one review, at most. */
const MOST = 500;

/**
 * One review with its looks, oldest first; null when it is absent, another domain's or about the actor herself. Reading
 * the log is logged for each person who stands there (security L6).
 */
export const readReview = async (
  database: Database,
  actor: MemberActor,
  id: string,
): Promise<{ readonly review: ReviewRow; readonly looks: readonly ReviewedLook[] } | null> => {
  const reviewId = requireId(id, 'id');
  return database.withActor(actor, async (transaction) => {
    const [review] = await transaction.query<ReviewRow[]>(`${ROWS} where r.id = $1`, [reviewId]);
    if (!review) return null;
    const rows = await looksOf(transaction, reviewId);
    await recordShown(transaction, {
      action: 'access.read-log-review',
      subjects: [...new Set(rows.map(({ subjectId }) => subjectId))],
      classes: ['C10'],
      relation: 'review',
    });
    return { review, looks: rows.map(({ subjectId: _hidden, ...look }) => look) };
  });
};

const looksOf = (
  transaction: EntityManager,
  reviewId: string,
): Promise<(ReviewedLook & { readonly subjectId: string })[]> =>
  transaction.query(
    `select l.at, l.action, l.data_classes as "dataClasses", l.relation, w.reason, l.source, l.subject_id as "subjectId",
       'P-' || upper(left(encode(sha256((k.seed || l.subject_id::text)::bytea), 'hex'), 6)) as person
     from log_reviews r join access_log l on l.membership_id = r.membership_id and l.domain_id = r.domain_id
     cross join lateral (select d.seed from log_review_draws d where d.domain_id = r.domain_id order by d.drawn_at, d.period limit 1) k
     left join lateral (select s.reason from stated_reasons s where l.relation = 'stated_reason' and s.membership_id = l.membership_id and s.participant_id = l.subject_id
       and s.domain_id = l.domain_id and s.stated_at <= l.at and s.holds_until > l.at order by s.stated_at desc, s.id limit 1) w on true
     where r.id = $1 and l.decision = 'permit' and l.relation not in ('self', 'review')
       and l.at >= r.day::timestamp at time zone 'Europe/Stockholm'
       and l.at < (r.day + case r.cause when 'sample' then interval '1 month' else interval '1 day' end) at time zone 'Europe/Stockholm'
     order by l.id limit ${MOST}`,
    [reviewId],
  );

/** The looks of a review as CSV for a file of the case; every cell is neutralised (security E8). */
export const reviewAsCsv = (looks: readonly ReviewedLook[]): string =>
  csvText([
    ['time', 'action', 'person', 'classes', 'relation', 'reason', 'source'],
    ...looks.map((look) => [
      look.at,
      look.action,
      look.person,
      look.dataClasses.join(' '),
      look.relation,
      look.reason ?? '',
      look.source,
    ]),
  ]);

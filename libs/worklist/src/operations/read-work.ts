import { recordShown } from '@stegvis/access';
import {
  type Database,
  decodeCursor,
  InputError,
  localDate,
  type MemberActor,
  type Page,
  pageSize,
  systemClock,
  toPage,
  type WorkSource,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { bucketOf, inOrder, WORK_BUCKETS, type WorkBucket } from '../domain/work-bucket';
import { isWorkId, isWorkKind, type WorkKind } from '../domain/work-kinds';

/** Something that the reader has to do, or waits for. */
export interface WorkItem {
  /** Kind and id of what it is about: the same as long as it waits. */
  readonly id: string;
  readonly kind: WorkKind;
  readonly participant: { readonly id: string; readonly name: string } | null;
  /** An opening, an employer or a colleague; nothing of a participant. */
  readonly about: string | null;
  /** Last day, or null when there is none. */
  readonly due: string | null;
  readonly others: boolean;
  readonly bucket: WorkBucket;
  readonly path: string;
  /** The day on which it comes back; null unless it is put off. */
  readonly putOffUntil: string | null;
}

export interface WorkPage extends Page<WorkItem> {
  readonly counts: readonly { readonly bucket: WorkBucket; readonly count: number }[];
  /** How many are put off. */
  readonly putOffCount: number;
}

export interface WorkArguments {
  /** Those that are put off, instead of those that wait. */
  readonly putOff?: boolean | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

interface Raw {
  readonly kind: string;
  readonly subject: string;
  readonly participant: string | null;
  readonly name: string | null;
  readonly about: string | null;
  readonly due: string | null;
  readonly others: boolean;
  readonly detail: string | null;
  readonly putOffUntil: string | null;
}

/** More than anybody can have to do; what is beyond comes when something is done. */
const MOST = 2000;

/**
 * What the actor has to do, by bucket and day. Every line is read from what it is about, so the act itself takes it away
 * and nothing is ticked off by hand. Persons on the page are written into the access log (security L1).
 * @throws InputError naming `first` or `after`.
 */
export const readWork = async (
  database: Database,
  sources: readonly WorkSource[],
  actor: MemberActor,
  args: WorkArguments,
): Promise<WorkPage> => {
  const size = pageSize(args.first);
  const after = decodeCursor(args.after, 1)?.[0] ?? null;
  if (after !== null && (typeof after !== 'string' || !isWorkId(after)))
    throw new InputError([{ path: 'after', code: 'cursor-unknown' }]);
  return database.withActor(actor, async (transaction) => {
    const all = await waiting(transaction, sources, actor);
    const putOff = all.filter(({ putOffUntil }) => putOffUntil !== null);
    const now = all.filter(({ putOffUntil }) => putOffUntil === null);
    const listed = args.putOff ? putOff : now;
    const start = after === null ? 0 : listed.findIndex(({ id }) => id === after) + 1;
    // What the cursor stood at was done meanwhile: the list begins anew, and nothing is left out.
    const rows = listed.slice(start, start + size + 1);
    await recordShown(transaction, {
      action: 'worklist.read-work',
      subjects: [...new Set(rows.slice(0, size).flatMap(({ participant }) => participant?.id ?? []))],
      classes: ['C3'],
    });
    return {
      ...toPage(rows, size, listed.length, ({ id }) => [id]),
      counts: WORK_BUCKETS.map((bucket) => ({
        bucket,
        count: now.filter((one) => one.bucket === bucket).length,
      })),
      putOffCount: putOff.length,
    };
  });
};

/** Everything of the actor's role, in order; one statement. */
export const waiting = async (
  transaction: EntityManager,
  sources: readonly WorkSource[],
  actor: MemberActor,
): Promise<readonly WorkItem[]> => {
  const own = sources.filter(({ roles }) => roles.includes(actor.role));
  if (own.length === 0) return [];
  const rows = await transaction.query<Raw[]>(
    `select w.kind, w.subject, w.participant, p.given_name || ' ' || p.family_name as name, w.about, w.due::text, w.others, w.detail, z.until::text as "putOffUntil"
     from (${own.map(one).join(' union all ')}) w(kind, subject, participant, about, due, others, detail)
       left join participants p on p.id = w.participant
       left join work_put_off z on z.membership_id = (select stegvis.actor_membership()) and z.kind = w.kind and z.subject_id = w.subject and z.until > current_date
     order by w.due nulls last limit ${MOST}`,
  );
  const today = localDate(systemClock.now());
  return rows.map((row) => toItem(row, own, today)).sort(inOrder);
};

const one = ({ kind, sql, detail = 'null::uuid' }: WorkSource): string =>
  `select '${kind}'::text, s.*, ${detail} from (${sql}) s`;

const toItem = (row: Raw, sources: readonly WorkSource[], today: string): WorkItem => {
  const { kind } = row;
  if (!isWorkKind(kind)) throw new Error(`No such kind of work: ${kind}`);
  const path = sources.find((source) => source.kind === kind)?.path ?? '';
  const placed = { kind, due: row.due, others: row.others };
  return {
    id: `${kind}.${row.subject}`,
    ...placed,
    participant: row.participant && row.name ? { id: row.participant, name: row.name } : null,
    about: row.about,
    bucket: bucketOf(placed, today),
    path: path
      .replace('{participant}', row.participant ?? '')
      .replace('{subject}', row.subject)
      .replace('{detail}', row.detail ?? ''),
    putOffUntil: row.putOffUntil,
  };
};

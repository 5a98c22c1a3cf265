import {
  type Database,
  InputCheck,
  localDate,
  type MemberActor,
  NotFoundError,
  once,
  systemClock,
  type WorkSource,
} from '@stegvis/platform';
import { isWorkId } from '../domain/work-kinds';
import { waiting } from './read-work';

export interface WorkToPutOff {
  readonly idempotencyKey: string;
  /** As `WorkItem.id`. */
  readonly workId: string;
  /** The day on which it comes back, 1-30 days ahead; null takes it back now. */
  readonly until: string | null;
}

/** How far ahead something can be put off, days: a month, within which a question of a right is answered (GDPR 12.3). */
const FURTHEST = 30;

/**
 * Puts a line of the own list off until a day, or takes it back. It changes nothing of what the line is about, and nobody
 * else's list. Twice is once; of two at once the last one stands.
 * @returns the day on which it comes back, or null.
 * @throws InputError `id-malformed`, `date-out-of-range`; NotFoundError when nothing such waits for the actor.
 */
export const putOffWork = async (
  database: Database,
  sources: readonly WorkSource[],
  actor: MemberActor,
  input: WorkToPutOff,
): Promise<string | null> => {
  const check = new InputCheck();
  if (!isWorkId(input.workId)) check.fault('workId', 'id-malformed');
  const until = input.until === null ? null : check.date('until', input.until);
  const today = localDate(systemClock.now());
  if (until !== null && !check.has('until') && (until <= today || until > ahead(today, FURTHEST)))
    check.fault('until', 'date-out-of-range', { from: ahead(today, 1), to: ahead(today, FURTHEST) });
  check.done();
  return database.withActor(actor, (transaction) =>
    once(transaction, 'worklist.put-off-work', input.idempotencyKey, input, async () => {
      const item = (await waiting(transaction, sources, actor)).find(({ id }) => id === input.workId);
      if (!item) throw new NotFoundError();
      const subject = item.id.slice(item.kind.length + 1);
      await (until === null
        ? transaction.query(
            `delete from work_put_off where membership_id = stegvis.actor_membership() and kind = $1 and subject_id = $2`,
            [item.kind, subject],
          )
        : transaction.query(
            `insert into work_put_off (membership_id, kind, subject_id, until) values (stegvis.actor_membership(), $1, $2, $3)
             on conflict (membership_id, kind, subject_id) do update set until = excluded.until`,
            [item.kind, subject, until],
          ));
      return until;
    }),
  );
};

const ahead = (day: string, days: number): string => {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
};

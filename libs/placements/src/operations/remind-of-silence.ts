import { leaveMail } from '@stegvis/identity';
import { leaveTask } from '@stegvis/jobs';
import {
  type Clock,
  type Database,
  dayNumber,
  keepDoing,
  type Kept,
  localDate,
  localTime,
  type Logger,
  system,
  systemClock,
} from '@stegvis/platform';
import { v5 } from 'uuid';
import { mayRemind, SILENCE } from '../domain/silence';
import { PROPOSAL_REMINDER } from '../links/proposal-mail';

/** How often it is looked whether somebody is to be reminded, ms. */
const LOOK_EVERY = 600_000;

interface Silent {
  readonly id: string;
  readonly state: string;
  readonly answerBy: string;
  readonly answerMail: string | null;
  /** Calendar day in Sweden of the last act. */
  readonly since: string;
}

/**
 * Looks after proposals that nobody answers: on the day before the last day, on the last day, and three days after. Each is
 * reminded of once on each of these days, however many look: the key of the task and the id of the mail are made from
 * proposal and day, and the second of either is none. Whoever was asked today is not reminded today. An employer who was
 * asked by mail has a mail with a new link; all else is told in the inbox.
 * @returns how many are silent today.
 */
export const remindOfSilence = async (database: Database, clock: Clock = systemClock): Promise<number> => {
  const now = clock.now();
  if (!mayRemind(localTime(now))) return 0;
  const today = localDate(now);
  return database.withActor(system('reminders'), async (transaction) => {
    const rows = await transaction.query<Silent[]>(
      `select p.id, p.state, p.answer_by::text as "answerBy", p.answer_mail as "answerMail",
         (select max(e.said_at at time zone 'Europe/Stockholm')::date::text from proposal_events e where e.proposal_id = p.id) as since
       from proposals p order by p.answer_by, p.id`,
    );
    const silent = rows.flatMap((row) => {
      const day = dayOf(row, today);
      return day === null || (day !== SILENCE.after && row.since >= today) ? [] : [{ ...row, day }];
    });
    for (const { id, state, answerMail, day } of silent) {
      await leaveTask(transaction, {
        kind: 'proposal-silence',
        subjectType: 'proposal',
        subjectId: id,
        subjectVersion: day,
        dedupeKey: `proposal-silence:${id}:${day}`,
      });
      if (state === 'presented' && answerMail)
        await leaveMail(transaction, {
          id: v5(`silence ${day}`, id),
          template: PROPOSAL_REMINDER,
          recipient: answerMail,
          language: 'sv',
          subjectId: id,
        });
    }
    return silent.length;
  });
};

/** Which of the days it is for a proposal; null on any other day. Three days after is not missed by a worker that was away. */
const dayOf = ({ state, answerBy }: Silent, today: string): number | null => {
  const day = dayNumber(today) - dayNumber(answerBy);
  if (state === 'expired') return day >= SILENCE.after ? SILENCE.after : null;
  return day === SILENCE.dayBefore || day === SILENCE.lastDay ? day : null;
};

/** Looks after silence while the process runs. */
export const keepReminding = (database: Database, logger: Logger): Kept =>
  keepDoing(
    logger,
    { every: LOOK_EVERY, failed: 'nobody could be reminded of proposals; trying again' },
    () => remindOfSilence(database),
  );

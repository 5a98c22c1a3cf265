import { leaveMail } from '@stegvis/identity';
import {
  type Clock,
  type Database,
  keepDoing,
  type Kept,
  localDate,
  localTime,
  type Logger,
  system,
  systemClock,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { v5 } from 'uuid';
import { mayRemind } from '../../domain/silence';
import { WHO_IS_ASKED } from '../../storage/opening-terms';
import { occasionsSql } from '../domain/rhythm';
import { FOLLOW_UP_ID } from '../storage/follow-ups-sql';
import { FOLLOW_UP_ANSWER, FOLLOW_UP_REMINDER } from '../links/follow-up-mail';

/** How often it is looked whether a workplace is to be asked, ms. */
const LOOK_EVERY = 600_000;

/** Follow-ups that one look asks about; the next look goes on. */
const AT_ONCE = 200;

interface Due {
  readonly id: string;
  readonly domainId: string;
  readonly participantId: string;
  readonly placementId: string;
  readonly occasion: string;
  readonly opens: string;
  readonly till: string;
  readonly recipient: string;
  readonly askedOn: string | null;
  readonly middle: string;
  readonly last: string;
}

/**
 * Asks the workplaces whose follow-ups are open and not answered: when the window opens, once in the middle of it, and on
 * its last day. Each is one mail, however many look: its id is made from the follow-up and the turn, and the second is none.
 * Not at night, and never twice on one day. A placement that does not go on, or rests on no yes, is out of this part's sight.
 * @returns how many wait for a workplace today.
 */
export const askWorkplaces = async (database: Database, clock: Clock = systemClock): Promise<number> => {
  const now = clock.now();
  if (!mayRemind(localTime(now))) return 0;
  const today = localDate(now);
  return database.withActor(system('reminders'), async (transaction) => {
    const due = await transaction.query<Due[]>(
      `select d.*, (select (a.asked_at at time zone 'Europe/Stockholm')::date::text from follow_up_asks a where a.id = d.id) as "askedOn" from (
         select ${FOLLOW_UP_ID} as id, p.domain_id as "domainId", p.participant_id as "participantId",
           p.id as "placementId", f.occasion, f.opens::text, f.till::text, ${WHO_IS_ASKED} as recipient,
           (f.opens + (f.closes - f.opens) / 2)::text as middle, (f.closes - 1)::text as last
         from placements p join openings o on o.id = p.opening_id cross join lateral (${occasionsSql('placement', 'p.from_day', 'p.to_day')}) f
         where f.opens <= current_date and current_date < f.closes and not stegvis.follow_up_told(p.id, f.occasion)) d
       where d.recipient is not null order by d.last, d.id limit ${AT_ONCE}`,
    );
    for (const one of due) {
      if (one.askedOn === null) await ask(transaction, one);
      const turn = one.askedOn === null ? 'first' : one.last === today ? 'last' : 'middle';
      if (turn !== 'first' && (one.askedOn === today || today < (turn === 'last' ? one.last : one.middle)))
        continue;
      await leaveMail(transaction, {
        id: v5(turn, one.id),
        template: turn === 'first' ? FOLLOW_UP_ANSWER : FOLLOW_UP_REMINDER,
        recipient: one.recipient,
        language: 'sv',
        subjectId: one.id,
      });
    }
    return due.length;
  });
};

const ask = async (
  transaction: EntityManager,
  { id, domainId, participantId, placementId, occasion, opens, till }: Due,
): Promise<void> => {
  await transaction.query(
    `insert into follow_up_asks (id, domain_id, participant_id, placement_id, occasion, from_day, to_day) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [id, domainId, participantId, placementId, occasion, opens, till],
  );
};

/** Asks what is due while the process runs. */
export const keepAskingWorkplaces = (database: Database, logger: Logger): Kept =>
  keepDoing(
    logger,
    { every: LOOK_EVERY, failed: 'workplaces could not be asked how it goes; trying again' },
    () => askWorkplaces(database),
  );

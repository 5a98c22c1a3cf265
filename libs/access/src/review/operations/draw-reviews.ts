import { type Clock, type Database, localDate, system, ZONE } from '@stegvis/platform';
import { DateTime } from 'luxon';
import type { EntityManager } from 'typeorm';
import { DUE_DAYS, PERSONS_AN_HOUR, REVIEWED_ROLES, WORKING_HOURS } from '../domain/causes';
import { drawSample } from '../domain/draw-sample';

/** Days that rules look back at, at the most, when they have not looked for long. */
const LOOK_BACK = 31;

/**
 * Draws what is to be reviewed (security L5): once a month a sample of each domain's staff for the month before, and once
 * a day what the rules met since the last time. Domain and period are unique in the database and everything of a domain is
 * one transaction, so whoever draws again, at the same time or after being cut off, adds nothing.
 * @returns how many reviews were added.
 */
export const drawReviews = async (database: Database, clock: Clock): Promise<number> => {
  const today = localDate(clock.now());
  const domains = await database.withActor(system('log-review'), (transaction) =>
    transaction.query<{ id: string }[]>(
      `select distinct domain_id as id from memberships where domain_id is not null and role = any($1) order by 1`,
      [REVIEWED_ROLES],
    ),
  );
  let added = 0;
  for (const { id } of domains) {
    added += await database.withActor(system('log-review'), (transaction) =>
      drawMonth(transaction, id, today),
    );
    added += await database.withActor(system('log-review'), (transaction) => drawDay(transaction, id, today));
  }
  return added;
};

/** @returns the seed, or null when the period has been drawn. */
const begin = async (
  transaction: EntityManager,
  domainId: string,
  period: string,
): Promise<string | null> => {
  const [row] = await transaction.query<{ seed: string }[]>(
    `insert into log_review_draws (domain_id, period) values ($1, $2) on conflict do nothing returning seed`,
    [domainId, period],
  );
  return row?.seed ?? null;
};

const drawMonth = async (transaction: EntityManager, domainId: string, today: string): Promise<number> => {
  const month = DateTime.fromISO(today, { zone: ZONE }).startOf('month').minus({ months: 1 });
  const seed = await begin(transaction, domainId, month.toFormat('yyyy-MM'));
  if (!seed) return 0;
  const staff = await transaction.query<{ id: string }[]>(
    `select id from memberships where domain_id = $1 and role = any($2)
       and valid_from < $3::date + interval '1 month' and (valid_to is null or valid_to > $3::date)`,
    [domainId, REVIEWED_ROLES, month.toISODate()],
  );
  const drawn = drawSample(
    seed,
    staff.map(({ id }) => id),
  );
  const rows = await transaction.query<unknown[]>(
    `insert into log_reviews (domain_id, membership_id, cause, day, due_on)
     select $1, m, 'sample', $3::date, ($3::date + interval '1 month')::date + $4::integer from unnest($2::uuid[]) m
     on conflict do nothing returning id`,
    [domainId, drawn, month.toISODate(), DUE_DAYS.sample],
  );
  return rows.length;
};

const drawDay = async (transaction: EntityManager, domainId: string, today: string): Promise<number> => {
  const [last] = await transaction.query<{ period: string | null }[]>(
    `select max(period) as period from log_review_draws where domain_id = $1 and length(period) = 10 and period < $2`,
    [domainId, today],
  );
  if (!(await begin(transaction, domainId, today))) return 0;
  const end = DateTime.fromISO(today, { zone: ZONE });
  const farthest = end.minus({ days: LOOK_BACK });
  const from = last?.period
    ? DateTime.max(DateTime.fromISO(last.period, { zone: ZONE }), farthest)
    : farthest;
  const rows = await transaction.query<unknown[]>(
    `with looks as (
       select l.membership_id, l.subject_id, l.relation, l.data_classes, l.at at time zone '${ZONE}' as local
       from access_log l
       where l.domain_id = $1 and l.at >= $2 and l.at < $3 and l.decision = 'permit' and l.role = any($4)
         and l.membership_id is not null and l.relation not in ('self', 'review')
     ), met as (
       select membership_id, 'no_assignment' as cause, local::date as day from looks where relation = 'other'
       union select l.membership_id, 'partial', l.local::date from looks l join memberships m on m.id = l.membership_id
         join partialities p on p.account_id = m.account_id and p.participant_id = l.subject_id
       union select membership_id, 'off_hours', local::date from looks
         where extract(isodow from local) > 5 or extract(hour from local) < $5 or extract(hour from local) >= $6
       union select membership_id, 'many_persons', local::date from looks
         group by membership_id, local::date, date_trunc('hour', local) having count(distinct subject_id) > $7
       union select membership_id, 'protected', local::date from looks
         where 'C5' = any(data_classes) or subject_id in (select p.id from participants p)
       union select membership_id, 'break_glass', local::date from looks where relation = 'break_glass'
       union select e.membership_id, 'break_glass', (e.asked_at at time zone '${ZONE}')::date from emergency_accesses e
         where e.domain_id = $1 and e.asked_at >= $2 and e.asked_at < $3
     )
     insert into log_reviews (domain_id, membership_id, cause, day, due_on)
     select $1, membership_id, cause, day, day + ($8::jsonb ->> cause)::integer from met
     on conflict do nothing returning id`,
    [
      domainId,
      from.toJSDate(),
      end.toJSDate(),
      REVIEWED_ROLES,
      WORKING_HOURS.from,
      WORKING_HOURS.to,
      PERSONS_AN_HOUR,
      JSON.stringify(DUE_DAYS),
    ],
  );
  return rows.length;
};

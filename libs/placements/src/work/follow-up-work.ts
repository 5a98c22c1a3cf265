import type { WorkSource } from '@stegvis/platform';
import { FOLLOW_UPS, LATE } from '../follow-up/storage/follow-ups-sql';

const STAFF = ['supervisor', 'job_consultant'] as const;
const PATH = '/deltagare/{participant}?flik=uppfoljning';

const lines = (which: string, due: string): string =>
  `select f.id as subject, f.participant_id as participant, o.title as about, ${due} as due, false as others
   from (${FOLLOW_UPS} and p.participant_id in (select stegvis.assigned_participants())) f left join openings o on o.id = f.opening_id
   where f.opens <= current_date and f.closes > current_date - ${LATE} and ${which}`;
const DAY_AFTER = `(f.gap_at at time zone 'Europe/Stockholm')::date + 1`;

/** Follow-ups: a gap between two answers is a talk within a day, and one that is open waits for its record. One line each. */
export const followUpWork: readonly WorkSource[] = [
  { kind: 'follow_up_call', roles: STAFF, sql: lines('f.call_me', DAY_AFTER), path: PATH },
  { kind: 'follow_up_gap', roles: STAFF, sql: lines('f.unhappy and not f.call_me', DAY_AFTER), path: PATH },
  {
    kind: 'follow_up_silent',
    roles: STAFF,
    sql: lines('f.silent and not f.unhappy and not f.call_me', 'f.closes + 7'),
    path: PATH,
  },
  {
    kind: 'follow_up_due',
    roles: STAFF,
    sql: lines(`f.version = 0 and not f.silent and not f.unhappy and not f.call_me`, 'f.closes - 1'),
    path: PATH,
  },
];

import { accountName } from '@stegvis/identity';
import { leaveTask } from '@stegvis/jobs';
import {
  type Clock,
  ConflictError,
  type Database,
  InputCheck,
  InputError,
  isUniqueViolation,
  localDate,
  type MemberActor,
  newId,
  once,
  RETENTION_RULES,
  type RetentionDefault,
  type RetentionRuleCode,
} from '@stegvis/platform';
import { isShorter } from './least-time';

/** The time of one rule in the reader's municipality today. */
export interface RetentionTime {
  readonly rule: RetentionRuleCode;
  /** Whole years, months or days; null is "no fixed time". */
  readonly keep: { readonly amount: number; readonly unit: RetentionUnit } | null;
  /** Set by the municipality itself, from this day on and because of this; the default otherwise. */
  readonly own: boolean;
  readonly validFrom: string | null;
  readonly source: string;
  readonly settable: boolean;
  /** The shortest time that may be set; null where none may. */
  readonly least: { readonly amount: number; readonly unit: RetentionUnit } | null;
}

export const RETENTION_UNITS = ['days', 'months', 'years'] as const;
export type RetentionUnit = (typeof RETENTION_UNITS)[number];

/** A run of the last weeks with what the reader's role may see of its counts: below five none, the rest rounded to five. */
export interface RetentionRunRow {
  readonly id: string;
  readonly day: string;
  readonly dry: boolean;
  readonly finishedAt: Date | null;
  readonly counts: readonly {
    readonly rule: string;
    readonly due: number | null;
    readonly removed: number | null;
  }[];
}

const RUNS_SHOWN = 10;

/** Times and the last runs (role table: an administrator sets times and sees what concerns no person; a coordinator the counts of her domain). */
export const readRetention = (
  database: Database,
  actor: MemberActor,
): Promise<{ readonly times: readonly RetentionTime[]; readonly runs: readonly RetentionRunRow[] }> =>
  database.withActor(actor, async (transaction) => {
    const rows = await transaction.query<
      { rule: string; keep: string; own: boolean; valid_from: string; source: string }[]
    >(
      `select distinct on (rule) rule, keep::text, municipality_code is not null as own, valid_from::text, source from retention_times
       where valid_from <= current_date order by rule, municipality_code is null, valid_from desc`,
    );
    const known = new Map(rows.map((row) => [row.rule, row]));
    const times = Object.entries<RetentionDefault>(RETENTION_RULES).map(
      ([rule, { settable, source, least }]): RetentionTime => {
        const row = known.get(rule);
        return {
          rule: rule as RetentionRuleCode,
          keep: row ? keepOf(row.keep) : null,
          own: row?.own ?? false,
          validFrom: row?.own ? row.valid_from : null,
          source: row?.source ?? source,
          settable,
          least: least ? { amount: least.amount, unit: least.unit } : null,
        };
      },
    );
    const runs = await transaction.query<Omit<RetentionRunRow, 'counts'>[]>(
      `select id, day::text, dry, finished_at as "finishedAt" from retention_runs where created_at > now() - interval '60 days' order by created_at desc, id limit $1`,
      [RUNS_SHOWN],
    );
    const counts = await transaction.query<
      { run_id: string; rule: string; due: number | null; removed: number | null }[]
    >(
      `select r.id as run_id, c.rule, c.due, c.removed from unnest($1::uuid[]) r(id) cross join lateral stegvis.retention_report(r.id) c order by c.rule`,
      [runs.map((run) => run.id)],
    );
    return {
      times,
      runs: runs.map((run) => ({
        ...run,
        counts: counts
          .filter((c) => c.run_id === run.id)
          .map(({ rule, due, removed }) => ({ rule, due, removed })),
      })),
    };
  });

/** The shortest time of a rule, by what anybody may have sent as its code. */
const leastOf = (rule: string) =>
  Object.hasOwn(RETENTION_RULES, rule)
    ? (RETENTION_RULES[rule as RetentionRuleCode] as RetentionDefault).least
    : undefined;

/** `5 years`, `90 days`, `24:00:00`: what PostgreSQL writes, as one number. */
const keepOf = (text: string): RetentionTime['keep'] => {
  const [, amount, unit] = /^(\d+) (day|mon|year)s?$/.exec(text) ?? [];
  if (amount && unit)
    return { amount: Number(amount), unit: unit === 'day' ? 'days' : unit === 'mon' ? 'months' : 'years' };
  const [, hours] = /^(\d+):00:00$/.exec(text) ?? [];
  return hours ? { amount: Math.ceil(Number(hours) / 24), unit: 'days' } : null;
};

/**
 * Sets the municipality's own time of a rule from a day on, by its plan. Times are dated rows: one is never changed, a
 * later one takes over. None is shorter than the law or the reason behind the rule lets it be.
 * @throws InputError, `time-below-days` and its like at `amount`; ConflictError when a time from that day is there already.
 */
export const setRetentionTime = (
  database: Database,
  actor: MemberActor,
  clock: Clock,
  input: {
    readonly idempotencyKey: string;
    readonly rule: string;
    readonly amount: number;
    readonly unit: RetentionUnit;
    readonly validFrom: string;
    readonly source: string;
  },
): Promise<string> => {
  const check = new InputCheck();
  const settable = Object.entries(RETENTION_RULES).filter(([, rule]) => rule.settable);
  check.code('rule', input.rule, new Set(settable.map(([code]) => code)));
  if (!Number.isInteger(input.amount) || input.amount < 1 || input.amount > 200)
    check.fault('amount', 'number-out-of-range', { min: 1, max: 200 });
  const least = leastOf(input.rule);
  if (least && isShorter(input, least))
    check.fault('amount', `time-below-${least.unit}`, { least: least.amount });
  if (input.validFrom < localDate(clock.now())) check.fault('validFrom', 'time-from-today');
  const source = check.text('source', input.source, { max: 300, required: true });
  check.done();
  return database.withActor(actor, (transaction) =>
    once(transaction, 'rights.set-retention-time', input.idempotencyKey, input, async () => {
      if (actor.municipalityCode === null) throw new InputError([{ path: 'rule', code: 'required' }]);
      const name = await accountName(transaction, actor);
      const id = newId();
      try {
        await transaction.query(
          `insert into retention_times (municipality_code, rule, keep, valid_from, source, set_by, set_by_name, id)
           values ($1, $2, make_interval(days => $3, months => $4, years => $5), $6, $7, $8, $9, $10)`,
          [
            actor.municipalityCode,
            input.rule,
            ...RETENTION_UNITS.map((unit) => (unit === input.unit ? input.amount : 0)),
            input.validFrom,
            source,
            actor.membershipId,
            name,
            id,
          ],
        );
      } catch (error) {
        if (isUniqueViolation(error, 'retention_times_once_uq')) throw new ConflictError('time-of-that-day');
        throw error;
      }
      return id;
    }),
  );
};

/** Asks for a run that counts what is due and removes nothing; its counts are there in a moment. */
export const tryRetention = (
  database: Database,
  actor: MemberActor,
  clock: Clock,
  input: { readonly idempotencyKey: string },
): Promise<string> =>
  database.withActor(actor, (transaction) =>
    once(transaction, 'rights.try-retention', input.idempotencyKey, input, async () => {
      const id = newId();
      await transaction.query(
        `insert into retention_runs (id, day, dry, asked_by) values ($1, $2, true, $3)`,
        [id, localDate(clock.now()), actor.membershipId],
      );
      await leaveTask(transaction, {
        kind: 'retention-run',
        subjectType: 'retention_run',
        subjectId: id,
        subjectVersion: 0,
        dedupeKey: `retention-run:${id}`,
      });
      return id;
    }),
  );

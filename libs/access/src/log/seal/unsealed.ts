import { type Database, system } from '@stegvis/platform';

/**
 * A row `l` that is not in the chain yet. Only rows from the last hour before the newest old seal on are looked at: a
 * transaction lasts seconds, so nothing older can still come. `verifyLog` looks at all of them.
 */
export const UNSEALED = `l.id > coalesce((select s.log_id from access_log_seals s where s.sealed_at < now() - interval '1 hour' order by s.sealed_at desc, s.log_id desc limit 1), 0)
  and not exists (select 1 from access_log_seals s where s.log_id = l.id)`;

/** Minutes after which a row that is not sealed raises an alarm (security L3). */
export const ALARM_AFTER_MINUTES = 5;

/** Whether a row of the access log has waited for its seal for more than five minutes. */
export const sealingIsLate = (database: Database): Promise<boolean> =>
  database.withActor(system('sealer'), async (transaction) => {
    const [row] = await transaction.query<{ late: boolean }[]>(
      `select exists (select 1 from access_log l where ${UNSEALED} and l.at < now() - make_interval(mins => $1)) as late`,
      [ALARM_AFTER_MINUTES],
    );
    return row?.late ?? true;
  });

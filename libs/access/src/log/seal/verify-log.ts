import { type Database, system } from '@stegvis/platform';
import { beginningOf, type LoggedRow, SEALED_COLUMNS, sealOf } from './chain';
import type { KeptHead } from './heads-file';
import { ALARM_AFTER_MINUTES } from './unsealed';

/** What is wrong with the log, and where. `position` is the place in the domain's chain. */
export interface LogFault {
  readonly fault: 'removed' | 'changed-or-moved' | 'seal-removed' | 'never-sealed' | 'head-differs';
  readonly domainId: string;
  readonly position: number | null;
  readonly logId: string | null;
}

export interface Verification {
  readonly rows: number;
  readonly domains: number;
  readonly faults: readonly LogFault[];
}

interface Sealed extends Omit<LoggedRow, 'id'> {
  readonly id: string | null;
  readonly seal_position: string;
  readonly seal_hash: Buffer;
  readonly seal_log_id: string;
}

const PAGE = 5000;

/**
 * Follows every chain from its beginning and compares it with the rows and with the heads that were kept outside the
 * database: finds any row that was removed, changed or moved (security L3). A chain is taken up again after a fault.
 */
export const verifyLog = async (database: Database, heads: readonly KeptHead[]): Promise<Verification> => {
  const domains = await ask<{ domain_id: string }>(
    database,
    `select domain_id from access_log union select domain_id from access_log_seals order by 1`,
  );
  const known = new Set([...domains.map((d) => d.domain_id), ...heads.map((h) => h.domainId)]);
  const faults: LogFault[] = await neverSealed(database);
  let rows = 0;
  for (const domainId of known) {
    const followed = await followChain(
      database,
      domainId,
      heads.filter((head) => head.domainId === domainId),
    );
    rows += followed.rows;
    faults.push(...followed.faults);
  }
  return { rows, domains: known.size, faults };
};

const ask = <R>(database: Database, sql: string, parameters: unknown[] = []): Promise<R[]> =>
  database.withActor(system('sealer'), (transaction) => transaction.query<R[]>(sql, parameters));

const neverSealed = async (database: Database): Promise<LogFault[]> => {
  const rows = await ask<{ id: string; domain_id: string }>(
    database,
    `select l.id::text, l.domain_id from access_log l left join access_log_seals s on s.log_id = l.id
     where s.log_id is null and l.at < now() - make_interval(mins => $1) order by l.id limit ${PAGE}`,
    [ALARM_AFTER_MINUTES],
  );
  return rows.map((row) => ({
    fault: 'never-sealed' as const,
    domainId: row.domain_id,
    position: null,
    logId: row.id,
  }));
};

const followChain = async (
  database: Database,
  domainId: string,
  heads: readonly KeptHead[],
): Promise<{ rows: number; faults: LogFault[] }> => {
  const expected = new Map(heads.map((head) => [head.position, head.hash]));
  const faults: LogFault[] = [];
  let previous = beginningOf(domainId);
  let position = 0;
  let rows = 0;
  for (;;) {
    const page: readonly Sealed[] = await ask<Sealed>(
      database,
      `select s.position as seal_position, s.hash as seal_hash, s.log_id::text as seal_log_id, ${SEALED_COLUMNS}
       from access_log_seals s left join access_log l on l.id = s.log_id
       where s.domain_id = $1 and s.position > $2 order by s.position limit ${PAGE}`,
      [domainId, position],
    );
    for (const { seal_position, seal_hash, seal_log_id, ...row } of page) {
      const at = Number(seal_position);
      const say = (fault: LogFault['fault']) =>
        faults.push({ fault, domainId, position: at, logId: seal_log_id });
      if (at !== position + 1) say('seal-removed');
      if (row.id === null) say('removed');
      else if (at === position + 1 && !sealOf(previous, row as LoggedRow).equals(seal_hash))
        say('changed-or-moved');
      const head = expected.get(at);
      if (head !== undefined && head !== seal_hash.toString('hex')) say('head-differs');
      expected.delete(at);
      previous = seal_hash;
      position = at;
      rows += 1;
    }
    if (page.length < PAGE) break;
  }
  for (const missing of expected.keys())
    faults.push({ fault: 'head-differs', domainId, position: missing, logId: null });
  return { rows, faults };
};

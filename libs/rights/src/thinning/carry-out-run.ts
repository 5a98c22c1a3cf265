import { type Database, newId, RETENTION_RULES, system, type TableRetention } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { oneAtATime } from '../removal/one-at-a-time';
import { removePerson } from '../removal/remove-person';
import { removeWordings } from '../removal/remove-wordings';
import { dueCases } from './due-cases';
import { BATCH, countDue, thinBatch } from './thin-table';

export interface RunSettings {
  /** Rows of one transaction. */
  readonly batch?: number;
  /** Told after each transaction; a test ends the process here. */
  readonly onBatch?: () => void;
}

/** What the night's work allows a statement: it holds nobody up, and may read whole tables (security D11). */
const PATIENCE = '60s';

/** Rows are thinned one by one where their time is declared; a case goes as a whole. */
const thinnedAlone = (declarations: readonly TableRetention[]): readonly TableRetention[] =>
  declarations.filter(({ over, rule }) => over !== undefined && RETENTION_RULES[rule].keep !== null);

/**
 * Removes everything whose time is over, in short transactions that each count what they did; begun again after a fault
 * it goes on with what is left, and two at once share the work (security R1).
 */
export const carryOutRun = async (
  database: Database,
  declarations: readonly TableRetention[],
  runId: string,
  { batch = BATCH, onBatch = () => undefined }: RunSettings = {},
): Promise<void> => {
  // What the withdrawal itself left, because the process died or a consent ran out since.
  await patiently(database, removeWordings);
  for (const declaration of thinnedAlone(declarations)) {
    let found: number;
    do {
      found = await patiently(database, (t) => thinBatch(t, runId, declaration, batch));
      onBatch();
    } while (found >= batch);
  }
  for (;;) {
    const cases = await patiently(database, (t) => dueCases(t, declarations, batch));
    for (const due of cases) {
      await patiently(database, (t) => forget(t, declarations, runId, due.participantId));
      onBatch();
    }
    if (cases.length < batch) return;
  }
};

/** Asks once more about this person in the transaction that removes her: somebody may have written of her since. */
const forget = async (
  transaction: EntityManager,
  declarations: readonly TableRetention[],
  runId: string,
  participantId: string,
): Promise<void> => {
  await oneAtATime(transaction, participantId);
  const [due] = await dueCases(transaction, declarations, 1, participantId);
  if (!due) return;
  const removal = { id: newId(), ...due, scope: 'all', cause: 'thinning', decidedAt: new Date() } as const;
  await removePerson(transaction, declarations, removal);
  await countCase(transaction, runId, due.domainId, 1);
};

const countCase = async (
  transaction: EntityManager,
  runId: string,
  domainId: string,
  removed: number,
): Promise<void> => {
  await transaction.query(
    `insert into retention_counts (run_id, rule, domain_id, due, removed) values ($1, 'case_file', $2, 1, $3)
     on conflict on constraint retention_counts_once_uq do update set due = retention_counts.due + 1, removed = retention_counts.removed + excluded.removed`,
    [runId, domainId, removed],
  );
};

/** Counts what a run would remove tonight, and removes nothing. */
export const tryOutRun = (
  database: Database,
  declarations: readonly TableRetention[],
  runId: string,
): Promise<void> =>
  patiently(database, async (transaction) => {
    await transaction.query(`delete from retention_counts where run_id = $1`, [runId]);
    for (const declaration of thinnedAlone(declarations)) await countDue(transaction, runId, declaration);
    for (const { domainId } of await dueCases(transaction, declarations, 1_000_000))
      await countCase(transaction, runId, domainId, 0);
  });

const patiently = <T>(database: Database, work: (transaction: EntityManager) => Promise<T>): Promise<T> =>
  database.withActor(system('retention'), async (transaction) => {
    await transaction.query(`select set_config('statement_timeout', $1, true)`, [PATIENCE]);
    return work(transaction);
  });

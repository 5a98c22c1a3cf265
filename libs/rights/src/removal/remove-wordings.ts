import { type JobHandler, settleTask } from '@stegvis/jobs';
import { type Database, system } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/**
 * Removes the wordings that nobody may be shown any more, because the last yes was taken back (security R2). Which those
 * are is said by the database alone; run twice it finds none.
 * @returns how many went.
 */
export const removeWordings = async (transaction: EntityManager): Promise<number> => {
  const [, gone] = await transaction.query<[unknown[], number]>(
    `delete from presentations where id in (select stegvis.wordings_no_longer_presented())`,
  );
  return gone;
};

/** After each answer to a consent. The receiver has been shut out since the answer itself; this takes the words away. */
export const wordingHandler = (database: Database): JobHandler<'consent-wording'> => ({
  kind: 'consent-wording',
  handle: (task) =>
    database.withActor(system('retention'), async (transaction) => {
      const gone = await removeWordings(transaction);
      await settleTask(transaction, task, gone > 0 ? 'done' : 'obsolete');
    }),
});

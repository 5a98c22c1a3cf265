import { type Database, system } from '@stegvis/platform';

/** Whether a request for erasure is neither done nor refused although its 30 days are over (security R3). */
export const erasuresAreOverdue = (database: Database): Promise<boolean> =>
  database.withActor(system('retention'), async (transaction) => {
    const [row] = await transaction.query<{ late: boolean }[]>(
      `select exists (select 1 from erasure_cases where done_at is null and withdrawn_at is null and due_on < current_date) as late`,
    );
    return row?.late ?? true;
  });

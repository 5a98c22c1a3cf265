import type { EntityManager } from 'typeorm';
import { leaveNotices } from './leave-notices';

const yes = async (transaction: EntityManager, sql: string, ...ids: readonly string[]): Promise<boolean> => {
  const [row] = await transaction.query<{ yes: boolean }[]>(`select ${sql} as yes`, [...ids]);
  return row?.yes === true;
};

/** Whether a seat of the opening is neither promised nor held: counted from rows (reliability I1). */
export const seatLeft = (transaction: EntityManager, openingId: string): Promise<boolean> =>
  yes(transaction, 'stegvis.seat_left($1)', openingId);

/** The same for somebody whose own seat is not counted against her. */
export const seatLeftFor = (
  transaction: EntityManager,
  openingId: string,
  participantId: string,
): Promise<boolean> => yes(transaction, 'stegvis.seat_left_for($1, $2)', openingId, participantId);

/**
 * Takes the seats of an opening until the transaction ends, so that who proposes, and who welcomes, come one after the
 * other; after the lock of the participant (reliability W6).
 */
export const lockSeats = async (transaction: EntityManager, openingId: string): Promise<void> => {
  await transaction.query(`select stegvis.lock_seats($1)`, [openingId]);
};

/** Takes the seats of the opening of a proposal that waits for its employer, and says whether one is left. */
export const seatToPromise = (transaction: EntityManager, proposalId: string): Promise<boolean> =>
  yes(transaction, 'stegvis.seat_to_promise($1)', proposalId);

/**
 * Closes what else waits for the place of an accepted proposal when no seat is left, whosever it is, and has each told
 * kindly, never as a no of theirs. In the transaction of the acceptance, under `seatToPromise`.
 */
export const closeFilled = async (transaction: EntityManager, proposalId: string): Promise<void> => {
  const closed = await transaction.query<{ id: string; version: number }[]>(
    `select closed_id as id, closed_version as version from stegvis.close_filled($1)`,
    [proposalId],
  );
  for (const { id, version } of closed) await leaveNotices(transaction, id, version);
};

import type { EntityManager } from 'typeorm';

/** Counts for a coordinator; null where the number is too small to be shown, or would betray one that is. */
export interface ParticipantCounts {
  /** Only steps that somebody is on; `none` for those without a step. */
  readonly byStep: ReadonlyMap<string, number | null>;
  readonly total: number | null;
}

/** Counts the participants of the coordinator's secrecy domain; suppressed within the database. Zero for all others. */
export const countParticipants = async (transaction: EntityManager): Promise<ParticipantCounts> => {
  const cells = await transaction.query<{ code: string; count: number | null }[]>(
    `select code, count from stegvis.participants_by_step()`,
  );
  const [row] = await transaction.query<{ total: number | null }[]>(
    `select stegvis.participants_total() as total`,
  );
  return { byStep: new Map(cells.map((cell) => [cell.code, cell.count])), total: row?.total ?? null };
};

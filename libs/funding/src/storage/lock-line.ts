import { NotFoundError } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { LinePurpose } from '../domain/line-purpose';

/** A budget line while its lock is held. */
export interface HeldLine {
  readonly id: string;
  readonly roundId: string;
  readonly holderId: string;
  readonly municipalityCode: string;
  readonly purpose: LinePurpose;
  /** Whole kronor; null while nothing is granted. True until the transaction ends. */
  readonly remainingKr: number | null;
}

/**
 * Takes the lock of a budget line and says what remains of it (reliability W3): whoever asks at the same time waits.
 * @throws NotFoundError when the actor does not reach the line.
 */
export const lockLine = async (transaction: EntityManager, lineId: string): Promise<HeldLine> => {
  const [line] = await transaction.query<Omit<HeldLine, 'remainingKr'>[]>(
    `select l.id, l.round_id as "roundId", r.holder_id as "holderId", r.municipality_code as "municipalityCode", l.purpose
     from funding_lines l join funding_rounds r on r.id = l.round_id where l.id = $1`,
    [lineId],
  );
  if (!line) throw new NotFoundError();
  // A statement of its own: what was committed while it waited is counted by it.
  const [held] = await transaction.query<{ remainingKr: number | null }[]>(
    `select stegvis.lock_funding_line($1) as "remainingKr"`,
    [lineId],
  );
  return { ...line, remainingKr: held?.remainingKr ?? null };
};

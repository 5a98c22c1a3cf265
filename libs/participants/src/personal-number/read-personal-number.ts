import type { KeyRing } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { PERSONAL_NUMBER } from './personal-number';

/** That a number is kept and who wrote it, never the number. */
export interface KeptNumber {
  readonly participantId: string;
  readonly version: number;
  readonly reason: string | null;
  readonly saidBy: string;
  readonly saidAt: Date;
}

/** Of several participants, as far as row-level security lets the actor know. */
export const readKeptNumbers = async (
  transaction: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KeptNumber>> => {
  const rows = await transaction.query<KeptNumber[]>(
    `select participant_id as "participantId", version, reason, said_by_name as "saidBy", said_at as "saidAt"
     from personal_numbers where participant_id = any($1)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.participantId, row]));
};

/** A number that row-level security gives the actor, as `yyyymmdd-nnnn`; null without one. Who shows it logs the look. */
export const openedNumber = async (
  transaction: EntityManager,
  keys: KeyRing,
  participantId: string,
): Promise<string | null> => {
  const [row] = await transaction.query<{ sealed: string }[]>(
    `select sealed from personal_numbers where participant_id = $1`,
    [participantId],
  );
  if (!row) return null;
  const digits = keys.open(PERSONAL_NUMBER, row.sealed, participantId);
  return `${digits.slice(0, 8)}-${digits.slice(8)}`;
};

/** Her day of birth by the number that is kept, `yyyy-mm-dd`, to try her age with; null without one that the actor may open. */
export const bornOnByNumber = async (
  transaction: EntityManager,
  keys: KeyRing,
  participantId: string,
): Promise<string | null> => {
  const number = await openedNumber(transaction, keys, participantId);
  if (number === null) return null;
  const day = String(Number(number.slice(6, 8)) % 60).padStart(2, '0');
  return `${number.slice(0, 4)}-${number.slice(4, 6)}-${day}`;
};

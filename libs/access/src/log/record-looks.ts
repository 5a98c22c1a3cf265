import { isSerialisationFailure, UnavailableError } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { DataClass } from '../policy/allow';

/** Persons that an answer shows. */
export interface Shown {
  /** Name of the operation, as in its `@Allow`. */
  readonly action: string;
  /** Ids of the participants whom the answer shows or tells of; none is no row. */
  readonly subjects: readonly string[];
  /** What of them (security §2). */
  readonly classes: readonly DataClass[];
  /**
   * Why the actor may see them, where it is neither herself nor an assignment, which the database finds out: for instance
   * `consent` or `break_glass`.
   */
  readonly relation?: string;
}

/** A look that was refused. */
export interface Refused {
  readonly action: string;
  /** The id that was asked for, whether anybody has it or not; null where none was given. */
  readonly asked: string | null;
  readonly classes: readonly DataClass[];
}

/**
 * Writes into the access log whom an answer shows, in the transaction that reads them (security L1, L2): one row a
 * person, one statement for all. Within one request the same person, operation and classes are written once, so it may be
 * called wherever persons are read.
 * @throws UnavailableError when it cannot be written: what is not logged is not shown.
 */
export const recordShown = async (transaction: EntityManager, shown: Shown): Promise<void> => {
  if (shown.subjects.length === 0) return;
  await write(transaction, shown.action, shown.subjects, shown.classes, shown.relation ?? null, 'permit');
};

/**
 * Writes that a look was refused (security L1). The transaction must be one that is committed although the answer is no.
 * @throws UnavailableError when it cannot be written.
 */
export const recordRefused = (
  transaction: EntityManager,
  { action, asked, classes }: Refused,
): Promise<void> => write(transaction, action, [asked], classes, null, 'deny');

const write = async (
  transaction: EntityManager,
  action: string,
  subjects: readonly (string | null)[],
  classes: readonly DataClass[],
  relation: string | null,
  decision: 'permit' | 'deny',
): Promise<void> => {
  try {
    await transaction.query(`select stegvis.note_looks($1, $2, $3, $4, $5)`, [
      action,
      subjects,
      [...classes].sort(),
      relation,
      decision,
    ]);
  } catch (error) {
    if (isSerialisationFailure(error)) throw error;
    throw new UnavailableError('The access log cannot be written', { cause: error });
  }
};

import { type AssignmentRow, readAssignments } from '@stegvis/access';
import { localDate, systemClock } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/**
 * Who can open each of several persons, or will: those whose first or last day is to come included. Until she is handed over
 * she is with the former, and whoever is asked about her is told so.
 */
export const readUnitStaff = async (
  transaction: EntityManager,
  participantIds: readonly string[],
): Promise<ReadonlyMap<string, readonly AssignmentRow[]>> => {
  const today = localDate(systemClock.now());
  const staff = await readAssignments(transaction, participantIds);
  return new Map(
    [...staff].map(([id, rows]) => [id, rows.filter(({ validTo }) => validTo === null || validTo > today)]),
  );
};

import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `npm run proof -- --json FILE` writes; each proof reports its own figures. */
export interface ProofFigures {
  /** Marks of persons that were found outside the places where they may be (security T1). */
  readonly canariesFound: number;
  /** Cells of role × relation × operation × class (security T2). */
  readonly matrixCells: number;
  /** Cells for which nobody has written what is to be answered. */
  readonly missingCells: number;
  /** Answers to outsiders that tell two worlds apart which differ only in a hidden person (security T3). */
  readonly twinDifferences: number;
  /** What the lint of the database catalogue finds (security T4). */
  readonly catalogueFindings: number;
  /** Persons in answers without a row in the access log, and rows without a person (security T5). */
  readonly unloggedPersons: number;
  readonly statementsTested: number;
  readonly statementsUntested: readonly { readonly id: string; readonly reason: string }[];
  /** Planted faults that no check found, by name. */
  readonly plantedFaultsNotFound: readonly string[];
  readonly plantedFaults: number;
}

/**
 * Hands figures to `npm run proof`, which adds up the numbers of all files; does nothing in `npm test`. Call it before
 * the assertion, so that a failed proof has its figure too.
 */
export const reportProof = (figures: Partial<ProofFigures>): void => {
  const folder = process.env['STEGVIS_PROOF_FOLDER'];
  if (folder) writeFileSync(join(folder, `${randomUUID()}.json`), JSON.stringify(figures));
};

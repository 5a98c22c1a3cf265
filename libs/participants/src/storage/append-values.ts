import { newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { RatingSource, Statement, ValueStatus } from '../domain/profile-kinds';
import { ProfileValueEntity } from './profile-value.entity';

/** Whose statement it is and who writes it down. */
export interface Saying {
  readonly domainId: string;
  readonly participantId: string;
  readonly saidBy: string | null;
  readonly saidByName: string;
  readonly helpedBy: string | null;
  readonly source: RatingSource;
}

/** A statement that is a suggestion, or the answer to one. */
export interface Standing {
  readonly status: ValueStatus;
  readonly answersId: string | null;
}

export type AppendedStatement = Statement & Partial<Standing>;

/** Appends statements in their order; each gets a higher sequence than all before it. Confirmed unless it says otherwise. */
export const appendValues = async (
  transaction: EntityManager,
  saying: Saying,
  statements: readonly AppendedStatement[],
): Promise<void> => {
  if (statements.length === 0) return;
  await transaction.insert(
    ProfileValueEntity,
    statements.map((statement) => ({
      status: 'confirmed' as const,
      answersId: null,
      ...statement,
      ...saying,
      id: newId(),
    })),
  );
};

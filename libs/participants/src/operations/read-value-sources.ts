import { localDate } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { RatingSource, ValueKind } from '../domain/profile-kinds';
import { currentValues } from '../storage/current-values';

/** Where a current value comes from. */
export interface ValueSource {
  readonly source: RatingSource;
  readonly saidByName: string;
  /** The day in Sweden, yyyy-mm-dd. */
  readonly saidOn: string;
}

/** Key of one thing in the map of sources. */
export const sourceKey = (kind: ValueKind, code: string): string => `${kind}:${code}`;

/** Who said each current value and when, for the table of reasons; empty for a person who is not the actor's to see. */
export const readValueSources = async (
  transaction: EntityManager,
  participantId: string,
): Promise<ReadonlyMap<string, ValueSource>> => {
  const values = (await currentValues(transaction, [participantId])).get(participantId) ?? [];
  return new Map(
    values.map((value) => [
      sourceKey(value.kind, value.code),
      { source: value.source, saidByName: value.saidBy, saidOn: localDate(value.saidAt) },
    ]),
  );
};

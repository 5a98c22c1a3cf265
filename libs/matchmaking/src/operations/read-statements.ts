import { currentValues } from '@stegvis/participants';
import { localDate } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { ValueSources } from '../words/to-match';

export interface Statements {
  /** Who said each current value, and when. */
  readonly sources: ValueSources;
  /** What she answered about places, by opening id. */
  readonly answers: ReadonlyMap<string, string>;
}

/** What the words need of participants besides the record, in one statement for all of them. */
export const readStatements = async (
  transaction: EntityManager,
  participantIds: readonly string[],
): Promise<ReadonlyMap<string, Statements>> => {
  const all = await currentValues(transaction, participantIds);
  return new Map(
    participantIds.map((id) => {
      const values = all.get(id) ?? [];
      return [
        id,
        {
          sources: new Map(
            values.map((v) => [`${v.kind}:${v.code}`, { saidByName: v.saidBy, saidOn: localDate(v.saidAt) }]),
          ),
          answers: new Map(
            values.flatMap((v) =>
              v.kind === 'place_answer' && v.choice ? [[v.code, v.choice] as const] : [],
            ),
          ),
        },
      ];
    }),
  );
};

export const NO_STATEMENTS: Statements = { sources: new Map(), answers: new Map() };

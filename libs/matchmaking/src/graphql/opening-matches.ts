import { Injectable } from '@nestjs/common';
import { type DataClass, recordShown } from '@stegvis/access';
import { type ParticipantRow, readParticipantRows, toRow, vocabularyOf } from '@stegvis/participants';
import { actorOf, Database, KeyRing, type RequestContext } from '@stegvis/platform';
import { MatchingDesk } from '../index/matching-desk';
import { bandOf } from '../operations/band-of';
import { bandForOpening } from '../operations/band-others';
import { NO_STATEMENTS } from '../operations/read-statements';
import { today } from '../operations/today';
import { toMatch } from '../words/to-match';
import { MatchReader } from './match-reader';
import type { Match } from './match.types';

/** What other rooms show of an opening and persons whom they have read themselves: the same reasons as *Hitta personer*. */
@Injectable()
export class OpeningMatches {
  constructor(
    private readonly database: Database,
    private readonly desk: MatchingDesk,
    private readonly reader: MatchReader,
    private readonly keys: KeyRing,
  ) {}

  /**
   * The rows of persons whom the reader is assigned to, each with the reasons of the pair; null for who is not part of the
   * matching. That they were shown is written down.
   */
  async people(
    context: RequestContext,
    openingId: string,
    ids: readonly string[],
    shown: { readonly action: string; readonly classes: readonly DataClass[] },
  ): Promise<ReadonlyMap<string, { readonly participant: ParticipantRow; readonly match: Match | null }>> {
    if (ids.length === 0) return new Map();
    const vocabulary = vocabularyOf(await this.reader.catalogueOf(context));
    const persons = await this.database.withActor(actorOf(context), async (transaction) => {
      const found = await readParticipantRows(transaction, vocabulary, ids);
      await recordShown(transaction, { ...shown, subjects: [...found.keys()] });
      return found;
    });
    const statements = await this.reader.statements(context, [...persons.keys()]);
    const words = await this.reader.words(context);
    const { index } = await this.desk.current();
    const scored = index.opening(openingId) !== undefined;
    return new Map(
      [...persons].map(([id, person]) => [
        id,
        {
          participant: toRow(person),
          match:
            scored && index.participant(id)
              ? toMatch(index.record(id, openingId, today()), {
                  ...words,
                  firstName: person.givenName,
                  sources: (statements.get(id) ?? NO_STATEMENTS).sources,
                })
              : null,
        },
      ]),
    );
  }

  /** Roughly how many others of the domain the opening suits, in words; null where nothing may be said. */
  async othersBand(context: RequestContext, openingId: string): Promise<string | null> {
    const edge = await bandForOpening(this.database, this.desk, actorOf(context), openingId, (text) =>
      this.keys.lookupHash('matchmaking.others-band', text),
    );
    return bandOf(edge, context.language);
  }
}

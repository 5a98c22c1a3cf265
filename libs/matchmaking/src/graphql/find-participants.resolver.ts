import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow, recordShown } from '@stegvis/access';
import type { MatchRecord } from '@stegvis/matching';
import { type ParticipantRow, readParticipantRows, toRow, vocabularyOf } from '@stegvis/participants';
import { actorOf, Database, KeyRing, type RequestContext, Uuid } from '@stegvis/platform';
import { MatchingDesk } from '../index/matching-desk';
import { bandOf } from '../operations/band-of';
import { listParticipantsForOpening } from '../operations/list-participants-for-opening';
import { writeMatchCursor } from '../operations/match-cursor';
import { NO_STATEMENTS } from '../operations/read-statements';
import { changeText } from '../words/change-text';
import { toMatch } from '../words/to-match';
import { MatchReader } from './match-reader';
import { NearlyPerson, ParticipantMatch, ParticipantMatchConnection } from './match-list.types';
import { toDoors } from './to-doors';

/** *Hitta personer*: from an opening to the reader's own participants, with the same numbers. */
@Resolver()
export class FindParticipantsResolver {
  constructor(
    private readonly database: Database,
    private readonly desk: MatchingDesk,
    private readonly reader: MatchReader,
    private readonly keys: KeyRing,
  ) {}

  @Query(() => ParticipantMatchConnection, {
    description: "The reader's own participants whom an opening suits, best for the person first.",
  })
  @Allow({
    operation: 'matchmaking.list-participants-for-opening',
    roles: ['supervisor', 'job_consultant'],
    relation: 'assigned',
    dataClasses: ['C3', 'C7'],
  })
  async participantsForOpening(
    @Args('openingId', { type: () => Uuid, description: 'An opening that the reader may see.' })
    openingId: string,
    @Context() context: RequestContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'Rows, 1-50.' })
    first?: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor.' }) after?: string,
  ): Promise<ParticipantMatchConnection> {
    const list = await listParticipantsForOpening(
      this.database,
      this.desk,
      actorOf(context),
      openingId,
      { first, after },
      (text) => this.keys.lookupHash('matchmaking.others-band', text),
    );
    const nearlyRecords = list.nearly.map((n) => n.record);
    const rows = await this.rows(context, [...list.records, ...nearlyRecords]);
    const { locale, labels } = await this.reader.words(context);
    const edges = list.records.flatMap((record, i) => {
      const node = rows.get(record.participantId);
      return node ? [{ cursor: writeMatchCursor(list.offset + i, record.participantId), node }] : [];
    });
    const nearly = list.nearly.flatMap(({ record, counterfactual: { failure, changedBy, verdictAfter } }) => {
      const row = rows.get(record.participantId);
      return row
        ? [
            Object.assign(new NearlyPerson(), {
              ...row,
              change: changeText(failure, changedBy, locale, labels),
              changedBy,
              verdictAfter,
            }),
          ]
        : [];
    });
    return Object.assign(new ParticipantMatchConnection(), {
      edges,
      pageInfo: { hasNextPage: list.hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
      totalCount: list.totalCount,
      othersBand: bandOf(list.others, context.language),
      doors: toDoors(list.doors, locale, labels),
      nearly,
    });
  }

  /** Rows and reasons of participants, two statements for all of them. */
  private async rows(
    context: RequestContext,
    records: readonly MatchRecord[],
  ): Promise<ReadonlyMap<string, ParticipantMatch>> {
    const ids = records.map((r) => r.participantId);
    if (ids.length === 0) return new Map();
    const vocabulary = vocabularyOf(await this.reader.catalogueOf(context));
    const persons = await this.database.withActor(actorOf(context), async (transaction) => {
      const found = await readParticipantRows(transaction, vocabulary, ids);
      await recordShown(transaction, {
        action: 'matchmaking.list-participants-for-opening',
        subjects: [...found.keys()],
        classes: ['C3', 'C7'],
      });
      return found;
    });
    const statements = await this.reader.statements(context, ids);
    const words = await this.reader.words(context);
    return new Map(
      records.flatMap((record) => {
        const person = persons.get(record.participantId);
        if (!person) return [];
        const participant: ParticipantRow = toRow(person);
        const { sources } = statements.get(person.id) ?? NO_STATEMENTS;
        return [
          [
            person.id,
            Object.assign(new ParticipantMatch(), {
              participant,
              match: toMatch(record, { ...words, firstName: person.givenName, sources }),
            }),
          ] as const,
        ];
      }),
    );
  }
}

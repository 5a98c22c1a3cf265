import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import type { MatchRecord } from '@stegvis/matching';
import { CalmSearch, findOpenings } from '@stegvis/search';
import { actorOf, Database, messageText, type RequestContext, Uuid } from '@stegvis/platform';
import { MatchingDesk } from '../index/matching-desk';
import { checkMatchFilter } from '../operations/check-match-filter';
import { listNearlyForParticipant } from '../operations/list-nearly-for-participant';
import { listOpeningsForParticipant } from '../operations/list-openings-for-participant';
import { writeMatchCursor } from '../operations/match-cursor';
import { NO_STATEMENTS, type Statements } from '../operations/read-statements';
import { readMatch } from '../operations/read-match';
import { today } from '../operations/today';
import { visibleOpenings } from '@stegvis/openings';
import { changeText } from '../words/change-text';
import { toMatch } from '../words/to-match';
import { MatchReader } from './match-reader';
import { Match } from './match.types';
import {
  Door,
  MatchListNotice,
  NearlyList,
  NearlyMatch,
  OpeningMatch,
  OpeningMatchConnection,
  OpeningMatchFilterInput,
} from './match-list.types';
import { toDoors } from './to-doors';

const STAFF = ['supervisor', 'job_consultant'] as const;
const PARTICIPANT_ID = {
  type: () => Uuid,
  description: 'A participant whom the reader is assigned to.',
} as const;

/** *Hitta plats*: from a participant to what suits her, and why. */
@Resolver()
export class FindOpeningsResolver {
  constructor(
    private readonly database: Database,
    private readonly desk: MatchingDesk,
    private readonly reader: MatchReader,
    private readonly search: CalmSearch,
  ) {}

  @Query(() => OpeningMatchConnection, { description: 'Openings that suit a participant, best first.' })
  @Allow({
    operation: 'matchmaking.list-openings-for-participant',
    roles: STAFF,
    relation: 'assigned',
    dataClasses: ['C1', 'C7'],
  })
  async openingsForParticipant(
    @Args('participantId', PARTICIPANT_ID) participantId: string,
    @Context() context: RequestContext,
    @Args('filter', { type: () => OpeningMatchFilterInput, nullable: true, description: 'Narrows the list.' })
    filter?: OpeningMatchFilterInput,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'Rows, 1-50.' })
    first?: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor.' }) after?: string,
  ): Promise<OpeningMatchConnection> {
    const actor = actorOf(context);
    if (filter) checkMatchFilter((await this.reader.catalogueOf(context)).codes, filter);
    const answer = await findOpenings(this.search, actor, filter?.search);
    const found = answer ? new Set(answer.ids) : null;
    const visible = await this.database.withActor(actor, visibleOpenings);
    const list = await listOpeningsForParticipant(this.database, this.desk, actor, participantId, {
      ...filter,
      found,
      visible,
      first,
      after,
    });
    const said = (await this.reader.statements(context, [participantId])).get(participantId) ?? NO_STATEMENTS;
    const rows = await this.openingMatches(context, list.records, list.firstName, said);
    const answers = [...said.answers.values()];
    return Object.assign(new OpeningMatchConnection(), {
      edges: rows.map((node, i) => ({ cursor: writeMatchCursor(list.offset + i, node.opening.id), node })),
      pageInfo: {
        hasNextPage: list.hasNextPage,
        endCursor:
          rows.length > 0
            ? writeMatchCursor(list.offset + rows.length - 1, rows.at(-1)?.opening.id ?? '')
            : null,
      },
      totalCount: list.totalCount,
      kindFacet: [...list.kindFacet],
      areaFacet: [...list.areaFacet],
      accessFacet: [...list.accessFacet],
      nearlyCount: list.nearlyCount,
      declinedCount: answers.filter((answer) => answer === 'no').length,
      notice: list.notice
        ? Object.assign(new MatchListNotice(), {
            code: list.notice,
            text: messageText(context.language, `list-${list.notice}`),
          })
        : null,
      simplifiedSearch: answer?.simplified ?? false,
    });
  }

  @Query(() => NearlyList, { description: '*Nästan*: one condition short, and what would open more doors.' })
  @Allow({
    operation: 'matchmaking.list-nearly-for-participant',
    roles: STAFF,
    relation: 'assigned',
    dataClasses: ['C1', 'C7'],
  })
  async nearlyForParticipant(
    @Args('participantId', PARTICIPANT_ID) participantId: string,
    @Context() context: RequestContext,
  ): Promise<NearlyList> {
    const actor = actorOf(context);
    const visible = await this.database.withActor(actor, visibleOpenings);
    const list = await listNearlyForParticipant(this.database, this.desk, actor, participantId, visible);
    const { labels, locale } = await this.reader.words(context);
    const rows = await this.openingMatches(
      context,
      list.matches.map((m) => m.record),
      list.firstName,
    );
    const byOpening = new Map(list.matches.map((m) => [m.record.openingId, m.counterfactual]));
    const matches = rows.flatMap((row) => {
      const change = byOpening.get(row.opening.id);
      if (!change) return [];
      const { changedBy, verdictAfter } = change;
      return [
        Object.assign(new NearlyMatch(), {
          opening: row.opening,
          match: row.match,
          change: changeText(change.failure, changedBy, locale, labels),
          changedBy,
          verdictAfter,
          scoreAfter: Math.round(change.scoreAfter / 100),
        }),
      ];
    });
    const doors: Door[] = toDoors(list.doors, locale, labels);
    return Object.assign(new NearlyList(), { matches, doors });
  }

  @Query(() => [OpeningMatch], { description: 'Openings that the participant has said no to.' })
  @Allow({
    operation: 'matchmaking.list-declined-by-participant',
    roles: STAFF,
    relation: 'assigned',
    dataClasses: ['C1', 'C7'],
  })
  async declinedByParticipant(
    @Args('participantId', PARTICIPANT_ID) participantId: string,
    @Context() context: RequestContext,
  ): Promise<OpeningMatch[]> {
    const person = await this.reader.participant(
      context,
      participantId,
      'matchmaking.list-declined-by-participant',
    );
    const { answers } = (await this.reader.statements(context, [person.id])).get(person.id) ?? NO_STATEMENTS;
    const declined = [...answers].flatMap(([id, answer]) => (answer === 'no' ? [id] : []));
    const { index } = await this.desk.current();
    if (!index.participant(person.id)) return [];
    const records = declined
      .filter((id) => index.opening(id))
      .map((id) => index.record(person.id, id, today()));
    return this.openingMatches(context, records.slice(0, 50), person.firstName);
  }

  @Query(() => Match, {
    nullable: true,
    description: 'One pair with all its reasons; null when there is nothing to say.',
  })
  @Allow({
    operation: 'matchmaking.read-match',
    roles: STAFF,
    relation: 'assigned',
    dataClasses: ['C1', 'C7'],
  })
  async match(
    @Args('participantId', PARTICIPANT_ID) participantId: string,
    @Args('openingId', { type: () => Uuid, description: 'An opening that the reader may see.' })
    openingId: string,
    @Context() context: RequestContext,
  ): Promise<Match | null> {
    const found = await readMatch(this.database, this.desk, actorOf(context), participantId, openingId);
    if (!found) return null;
    const words = await this.reader.words(context);
    const statements = await this.reader.statements(context, [participantId]);
    return toMatch(found.record, {
      ...words,
      firstName: found.firstName,
      sources: (statements.get(participantId) ?? NO_STATEMENTS).sources,
    });
  }

  private async openingMatches(
    context: RequestContext,
    records: readonly MatchRecord[],
    firstName: string,
    said?: Statements,
  ): Promise<OpeningMatch[]> {
    const [participantId] = records.map((r) => r.participantId);
    if (!participantId) return [];
    const openings = await this.reader.openings(
      context,
      records.map((r) => r.openingId),
    );
    const words = await this.reader.words(context);
    const { sources, answers } =
      said ?? (await this.reader.statements(context, [participantId])).get(participantId) ?? NO_STATEMENTS;
    return records.flatMap((record) => {
      const opening = openings.get(record.openingId);
      // Read anew under the reader's own rights: what the database refuses is not shown.
      if (!opening) return [];
      return [
        Object.assign(new OpeningMatch(), {
          opening,
          match: toMatch(record, { ...words, firstName, sources }),
          answer: answers.get(opening.id) ?? null,
        }),
      ];
    });
  }
}

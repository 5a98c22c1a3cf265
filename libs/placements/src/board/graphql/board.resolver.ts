import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { OpeningMatches } from '@stegvis/matchmaking';
import { actorOf, answer, Database, type RequestContext, requireId, Uuid } from '@stegvis/platform';
import { readTerms } from '../../storage/opening-terms';
import { readBoard } from '../operations/read-board';
import { putOnShortList, type ShortListWish, takeOffShortList } from '../operations/short-list';
import {
  OpeningBoard,
  PutOnShortListResult,
  SHORT_LIST,
  ShortListInput,
  ShortListPayload,
  TakeOffShortListResult,
} from './board.types';
import { toCard } from './to-card';

const STAFF = ['supervisor', 'job_consultant'] as const;

/** *Kortlista*: the board of an opening, with the persons of the reader's own caseload. */
@Resolver()
export class BoardResolver {
  constructor(
    private readonly database: Database,
    private readonly matches: OpeningMatches,
  ) {}

  @Query(() => OpeningBoard, {
    description: 'Whom staff think of, have asked, presented, booked and placed at an opening.',
  })
  @Allow({
    operation: 'placements.read-board',
    roles: STAFF,
    relation: 'assigned',
    dataClasses: ['C3', 'C6', 'C7'],
  })
  async openingBoard(
    @Args('openingId', { type: () => Uuid, description: 'Which opening.' }) openingId: string,
    @Context() context: RequestContext,
  ): Promise<OpeningBoard> {
    const id = requireId(openingId, 'openingId');
    const { terms, cards } = await this.database.withActor(actorOf(context), async (transaction) => ({
      terms: await readTerms(transaction, id),
      cards: await readBoard(transaction, id),
    }));
    const people = await this.matches.people(
      context,
      id,
      cards.map(({ participantId }) => participantId),
      { action: 'placements.read-board', classes: ['C3', 'C6', 'C7'] },
    );
    return Object.assign(new OpeningBoard(), {
      openingId: id,
      title: terms.title,
      organisationId: terms.receiverId,
      employer: terms.receiverName,
      othersBand: await this.matches.othersBand(context, id),
      cards: cards.flatMap((facts) => {
        const person = people.get(facts.participantId);
        return person ? [toCard(facts, person, context.language)] : [];
      }),
    });
  }

  @Mutation(() => PutOnShortListResult, {
    description: 'Puts a participant on the short list of an opening; whoever is on it stays.',
  })
  @Allow({
    operation: 'placements.put-on-short-list',
    roles: STAFF,
    relation: 'assigned',
    dataClasses: ['C6'],
  })
  putOnShortList(
    @Args('input', { description: 'Whom, and for what.' }) input: ShortListInput,
    @Context() context: RequestContext,
  ) {
    return this.done(context, input, putOnShortList);
  }

  @Mutation(() => TakeOffShortListResult, {
    description: 'Takes a participant off the short list of an opening.',
  })
  @Allow({
    operation: 'placements.take-off-short-list',
    roles: STAFF,
    relation: 'assigned',
    dataClasses: ['C6'],
  })
  takeOffShortList(
    @Args('input', { description: 'Whom, and of what.' }) input: ShortListInput,
    @Context() context: RequestContext,
  ) {
    return this.done(context, input, takeOffShortList);
  }

  private done(context: RequestContext, input: ShortListWish, act: typeof putOnShortList) {
    return answer(context, SHORT_LIST, async () => {
      await act(this.database, actorOf(context), input);
      return Object.assign(new ShortListPayload(), { openingId: input.openingId });
    });
  }
}

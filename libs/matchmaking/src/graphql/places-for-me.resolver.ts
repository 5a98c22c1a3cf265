import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, recordShown } from '@stegvis/access';
import { answerPlace } from '@stegvis/participants';
import {
  actorOf,
  answer,
  Database,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
  type RequestContext,
  Uuid,
} from '@stegvis/platform';
import { MatchingDesk } from '../index/matching-desk';
import { placesForHerself } from '../operations/places-for-herself';
import { readPlaceFacts } from '@stegvis/openings';
import { readStatements } from '../operations/read-statements';
import { today } from '../operations/today';
import { visibleOpenings } from '@stegvis/openings';
import { toPlaceForMe } from '../words/place-for-me';
import { MatchReader } from './match-reader';
import {
  ANSWER_PLACE,
  AnswerPlaceInput,
  AnswerPlacePayload,
  AnswerPlaceResult,
  PlaceForMe,
} from './place-for-me.types';

/** *Platser för mig*: the participant's own list, in plain words and without points. */
@Resolver()
export class PlacesForMeResolver {
  constructor(
    private readonly database: Database,
    private readonly desk: MatchingDesk,
    private readonly reader: MatchReader,
  ) {}

  @Query(() => [PlaceForMe], {
    description: 'At most five places that suit the participant who is signed in.',
  })
  @Allow({
    operation: 'matchmaking.list-places-for-me',
    roles: ['participant'],
    relation: 'self',
    dataClasses: ['C1', 'C7'],
  })
  async placesForMe(@Context() context: RequestContext): Promise<PlaceForMe[]> {
    const actor = actorOf(context);
    const visible = await this.database.withActor(actor, visibleOpenings);
    const records = await placesForHerself(this.desk, actor, visible);
    const { facts, answers } = await this.facts(
      actor,
      'matchmaking.list-places-for-me',
      records.map((r) => r.openingId),
    );
    const { locale, labels } = await this.reader.words(context);
    return records.flatMap((record) => {
      const place = facts.get(record.openingId);
      return place ? [toPlaceForMe(place, record, answers.get(place.id) ?? null, locale, labels)] : [];
    });
  }

  @Query(() => PlaceForMe, {
    nullable: true,
    description: 'One place that is open to participants; null when it is not, or not any more.',
  })
  @Allow({
    operation: 'matchmaking.read-place-for-me',
    roles: ['participant'],
    relation: 'self',
    dataClasses: ['C1', 'C7'],
  })
  async placeForMe(
    @Args('openingId', { type: () => Uuid, description: 'The opening.' }) openingId: string,
    @Context() context: RequestContext,
  ): Promise<PlaceForMe | null> {
    return this.place(context, 'matchmaking.read-place-for-me', requireId(openingId, 'openingId'));
  }

  @Mutation(() => AnswerPlaceResult, {
    description: 'Her answer about a place: yes, maybe, no or ask someone.',
  })
  @Allow({
    operation: 'matchmaking.answer-place',
    roles: ['participant'],
    relation: 'self',
    dataClasses: ['C4'],
  })
  answerPlace(
    @Args('input', { description: 'The answer.' }) input: AnswerPlaceInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, ANSWER_PLACE, async () => {
      const actor = actorOf(context);
      await this.database.withActor(actor, async (transaction) => {
        if (!(await readPlaceFacts(transaction, [input.openingId])).has(input.openingId))
          throw new NotFoundError();
        await once(transaction, 'matchmaking.answer-place', input.idempotencyKey, input, () =>
          answerPlace(transaction, actor, input.openingId, input.answer),
        );
      });
      return Object.assign(new AnswerPlacePayload(), {
        place: await this.place(context, 'matchmaking.answer-place', input.openingId),
      });
    });
  }

  private async place(
    context: RequestContext,
    action: string,
    openingId: string,
  ): Promise<PlaceForMe | null> {
    const actor = actorOf(context);
    const { facts, answers } = await this.facts(actor, action, [openingId]);
    const place = facts.get(openingId);
    const { index } = await this.desk.current();
    if (
      !place ||
      !actor.participantId ||
      !index.participant(actor.participantId) ||
      !index.opening(openingId)
    )
      return null;
    const { locale, labels } = await this.reader.words(context);
    return toPlaceForMe(
      place,
      index.record(actor.participantId, openingId, today()),
      answers.get(openingId) ?? null,
      locale,
      labels,
    );
  }

  private facts(actor: MemberActor, action: string, ids: readonly string[]) {
    return this.database.withActor(actor, async (transaction) => {
      const facts = await readPlaceFacts(transaction, ids);
      // A place that is not open to her is no answer; that no place suits her is one.
      if (actor.participantId && (facts.size > 0 || ids.length === 0))
        await recordShown(transaction, { action, subjects: [actor.participantId], classes: ['C1', 'C7'] });
      const own = actor.participantId
        ? (await readStatements(transaction, [actor.participantId])).get(actor.participantId)
        : undefined;
      return {
        facts,
        answers: own?.answers ?? new Map<string, string>(),
      };
    });
  }
}

import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, recordShown } from '@stegvis/access';
import { Me } from '@stegvis/participants';
import {
  actorOf,
  answer,
  Database,
  localDate,
  NotFoundError,
  type RequestContext,
  systemClock,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { answerFollowUp } from '../operations/answer-follow-up';
import { type FollowUpFacts, readFollowUps } from '../operations/read-follow-ups';
import {
  ANSWER_FOLLOW_UP,
  AnswerFollowUpInput,
  AnswerFollowUpPayload,
  AnswerFollowUpResult,
} from './follow-up.inputs';
import { FollowUpToMe } from './follow-up.types';
import { toFollowUpToMe } from './to-follow-up';

/** *Hur går det?*: what the participant herself is asked while she is at a place. */
@Resolver(() => Me)
export class MyFollowUpsResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => [FollowUpToMe], { description: 'The follow-ups that she is asked about now.' })
  async followUps(
    @Parent() { participantId }: Me,
    @Context() context: RequestContext,
  ): Promise<FollowUpToMe[]> {
    const rows = await this.database.withActor(actorOf(context), (transaction) =>
      readOpen(transaction, participantId),
    );
    return rows.map(toFollowUpToMe);
  }

  @Mutation(() => AnswerFollowUpResult, { description: 'She answers one question of a follow-up.' })
  @Allow({
    operation: 'placements.answer-follow-up',
    roles: ['participant'],
    relation: 'self',
    dataClasses: ['C8'],
  })
  answerFollowUp(
    @Args('input', { description: 'Which question, and what she says.' }) input: AnswerFollowUpInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, ANSWER_FOLLOW_UP, async () => {
      const actor = actorOf(context);
      const id = await answerFollowUp(this.database, actor, input);
      const rows = await this.database.withActor(actor, async (transaction) => {
        const participantId = actor.participantId ?? '';
        await recordShown(transaction, {
          action: 'placements.answer-follow-up',
          subjects: [participantId],
          classes: ['C8'],
        });
        return readOpen(transaction, participantId);
      });
      const row = rows.find((one) => one.id === id);
      if (!row) throw new NotFoundError();
      return Object.assign(new AnswerFollowUpPayload(), { followUp: toFollowUpToMe(row) });
    });
  }
}

/** Hers to answer today: the window is open, whether or not staff have recorded it. */
const readOpen = async (
  transaction: EntityManager,
  participantId: string,
): Promise<readonly FollowUpFacts[]> =>
  ((await readFollowUps(transaction, [participantId])).get(participantId) ?? []).filter(
    ({ opens, closes, running }) => {
      const today = localDate(systemClock.now());
      return running && opens <= today && today < closes;
    },
  );

import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, recordShown } from '@stegvis/access';
import { Participant } from '@stegvis/participants';
import {
  actorOf,
  answer,
  Database,
  NotFoundError,
  type RequestContext,
  requestLoader,
} from '@stegvis/platform';
import { readFollowUps } from '../operations/read-follow-ups';
import { recordFollowUp } from '../operations/record-follow-up';
import {
  FollowUpPayload,
  RECORD_FOLLOW_UP,
  RecordFollowUpInput,
  RecordFollowUpResult,
} from './follow-up.inputs';
import { FollowUp } from './follow-up.types';
import { toFollowUp } from './to-follow-up';

/** Follow-ups to the staff who are assigned to the person. */
@Resolver(() => Participant)
export class FollowUpsResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => [FollowUp], {
    description: 'Follow-ups of her placements, the latest first and the next one that comes; at most fifty.',
  })
  async followUps(@Parent() { id }: Participant, @Context() context: RequestContext): Promise<FollowUp[]> {
    const actor = actorOf(context);
    const loader = requestLoader(context, 'placements.follow-ups', (ids) =>
      this.database.withActor(actor, (transaction) => readFollowUps(transaction, ids)),
    );
    return ((await loader.load(id)) ?? []).map((row) => toFollowUp(row, actor.role));
  }

  @Mutation(() => RecordFollowUpResult, {
    description: 'Records a follow-up: who took part, how it goes, and the next step.',
  })
  @Allow({
    operation: 'placements.record-follow-up',
    roles: ['supervisor', 'job_consultant'],
    relation: 'assigned',
    dataClasses: ['C4', 'C8'],
  })
  recordFollowUp(
    @Args('input', { description: 'Which, and what is recorded.' }) input: RecordFollowUpInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, RECORD_FOLLOW_UP, async () => {
      const actor = actorOf(context);
      const participantId = await recordFollowUp(this.database, actor, input);
      context.loaders.clear();
      const row = await this.database.withActor(actor, async (transaction) => {
        await recordShown(transaction, {
          action: 'placements.record-follow-up',
          subjects: [participantId],
          classes: ['C4', 'C8'],
        });
        const all = (await readFollowUps(transaction, [participantId])).get(participantId) ?? [];
        return all.find((one) => one.placementId === input.placementId && one.occasion === input.occasion);
      });
      if (!row) throw new NotFoundError();
      return Object.assign(new FollowUpPayload(), { followUp: toFollowUp(row, actor.role) });
    });
  }
}

import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, recordShown } from '@stegvis/access';
import { actorOf, answer, Database, type RequestContext } from '@stegvis/platform';
import { approvePresentation } from './approve-presentation';
import {
  ApprovePresentationInput,
  ApprovePresentationResult,
  PRESENTATION,
  PresentationPayload,
  WritePresentationInput,
  WritePresentationResult,
} from './presentation.types';
import { readPresentations } from './read-presentations';
import { toPresentationState } from './to-presentation';
import { writePresentation } from './write-presentation';

/** The wording that outsiders may read, written together and approved by her. */
@Resolver()
export class PresentationsResolver {
  constructor(private readonly database: Database) {}

  @Mutation(() => WritePresentationResult, {
    description: 'Writes a new version; hers is approved by writing it, that of staff waits for her.',
  })
  @Allow({
    operation: 'participants.write-presentation',
    roles: ['participant', 'supervisor', 'job_consultant'],
    relation: { participant: 'self', supervisor: 'assigned', job_consultant: 'assigned' },
    dataClasses: ['C2'],
  })
  writePresentation(
    @Args('input', { description: 'The wording.' }) input: WritePresentationInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, PRESENTATION, async () =>
      this.payload(
        context,
        await writePresentation(this.database, actorOf(context), input),
        'participants.write-presentation',
      ),
    );
  }

  @Mutation(() => ApprovePresentationResult, {
    description: 'She approves the newest version, or staff write down that she did.',
  })
  @Allow({
    operation: 'participants.approve-presentation',
    roles: ['participant', 'supervisor', 'job_consultant'],
    relation: { participant: 'self', supervisor: 'assigned', job_consultant: 'assigned' },
    dataClasses: ['C2'],
  })
  approvePresentation(
    @Args('input', { description: 'Which, and how.' }) input: ApprovePresentationInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, PRESENTATION, async () =>
      this.payload(
        context,
        await approvePresentation(this.database, actorOf(context), input),
        'participants.approve-presentation',
      ),
    );
  }

  private async payload(
    context: RequestContext,
    participantId: string,
    action: string,
  ): Promise<PresentationPayload> {
    context.loaders.clear();
    const found = await this.database.withActor(actorOf(context), async (transaction) => {
      await recordShown(transaction, { action, subjects: [participantId], classes: ['C2'] });
      return readPresentations(transaction, [participantId]);
    });
    return Object.assign(new PresentationPayload(), {
      presentation: toPresentationState(found.get(participantId) ?? null),
    });
  }
}

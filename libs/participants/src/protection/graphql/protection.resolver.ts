import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { actorOf, answer, Database, type RequestContext } from '@stegvis/platform';
import { ParticipantPayload } from '../../graphql/participant.results';
import { Participant } from '../../graphql/participant.types';
import { reloadParticipant } from '../../graphql/to-participant';
import { markProtection } from '../operations/mark-protection';
import { openProtectedIdentity } from '../operations/open-identity';
import { handlesProtected, protectionMarks, protectionState } from '../storage/protection-state';
import {
  MARK,
  MarkProtectionInput,
  MarkProtectionResult,
  OPEN,
  OpenedIdentity,
  OpenIdentityInput,
  OpenIdentityResult,
  Protection,
  ProtectionMark,
} from './protection.types';

/** Protected identity of a participant, for staff who are assigned to her (security §6). */
@Resolver(() => Participant)
export class ProtectionResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => Protection, { description: 'Protected identity, as far as the reader may know of it.' })
  protection(@Parent() { id }: Participant, @Context() context: RequestContext): Promise<Protection> {
    return this.database.withActor(actorOf(context), async (transaction) => {
      const state = await protectionState(transaction, id);
      const mayOpen = await handlesProtected(transaction);
      const marks = await protectionMarks(transaction, id);
      return Object.assign(new Protection(), {
        state,
        mayOpen,
        marks: marks.map((mark) => Object.assign(new ProtectionMark(), mark)),
      });
    });
  }

  @Mutation(() => MarkProtectionResult, {
    description: 'Says what is known about protected identity; holds from the next statement everywhere.',
  })
  @Allow({
    operation: 'participants.mark-protection',
    roles: ['supervisor', 'job_consultant'],
    relation: 'assigned',
    dataClasses: ['C3', 'C4', 'C5'],
  })
  markProtection(
    @Args('input', { description: 'About whom, and what.' }) input: MarkProtectionInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, MARK, async () => {
      const id = await markProtection(this.database, actorOf(context), input);
      return Object.assign(new ParticipantPayload(), {
        participant: await reloadParticipant(this.database, context, id, 'participants.mark-protection'),
      });
    });
  }

  @Mutation(() => OpenIdentityResult, {
    description:
      'Opens the name of a protected person for a named handler; every opening is logged and reviewed.',
  })
  @Allow({
    operation: 'participants.open-identity',
    roles: ['supervisor', 'job_consultant'],
    relation: 'assigned',
    dataClasses: ['C3', 'C5'],
  })
  openProtectedIdentity(
    @Args('input', { description: 'Whose.' }) input: OpenIdentityInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, OPEN, async () =>
      Object.assign(
        new OpenedIdentity(),
        await openProtectedIdentity(this.database, actorOf(context), input),
      ),
    );
  }
}

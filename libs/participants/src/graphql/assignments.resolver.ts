import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { actorOf, answer, Database, type RequestContext } from '@stegvis/platform';
import { assignStaff } from '../operations/assign-staff';
import { endStaffAssignment } from '../operations/end-assignment';
import { AssignStaffInput, EndAssignmentInput } from './participant.inputs';
import {
  ASSIGN,
  AssignStaffResult,
  END,
  EndAssignmentPayload,
  EndAssignmentResult,
  ParticipantPayload,
} from './participant.results';
import { loadParticipant, reloadParticipant } from './to-participant';

/** Who may open a participant (security A14). */
@Resolver()
export class AssignmentsResolver {
  constructor(private readonly database: Database) {}

  @Mutation(() => AssignStaffResult, {
    description: 'Opens a participant to a colleague of the same secrecy domain.',
  })
  @Allow({
    operation: 'participants.assign-staff',
    roles: ['supervisor', 'job_consultant'],
    relation: 'assigned',
    dataClasses: ['account'],
  })
  assignStaff(
    @Args('input', { description: 'Whom to whom.' }) input: AssignStaffInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, ASSIGN, async () => {
      const id = await assignStaff(this.database, actorOf(context), input);
      return Object.assign(new ParticipantPayload(), {
        participant: await reloadParticipant(this.database, context, id, 'participants.assign-staff'),
      });
    });
  }

  @Mutation(() => EndAssignmentResult, {
    description: "Ends an assignment, one's own or a colleague's, but never the last.",
  })
  @Allow({
    operation: 'participants.end-assignment',
    roles: ['supervisor', 'job_consultant'],
    relation: 'assigned',
    dataClasses: ['account'],
  })
  endAssignment(
    @Args('input', { description: 'Which.' }) input: EndAssignmentInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, END, async () => {
      const id = await endStaffAssignment(this.database, actorOf(context), input);
      context.loaders.clear();
      return Object.assign(new EndAssignmentPayload(), {
        participant: await loadParticipant(this.database, context, id, 'participants.end-assignment'),
      });
    });
  }
}

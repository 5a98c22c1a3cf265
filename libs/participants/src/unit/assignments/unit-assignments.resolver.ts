import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { actorOf, answer, Database, type RequestContext } from '@stegvis/platform';
import { AssignStaffInput, EndAssignmentInput } from '../../graphql/participant.inputs';
import { HandOverCaseloadPayload } from '../../graphql/relations.types';
import { assignStaff } from '../../operations/assign-staff';
import { endStaffAssignment } from '../../operations/end-assignment';
import { handOverInUnit } from './hand-over-in-unit';
import {
  ASSIGN_IN_UNIT,
  AssignInUnitResult,
  END_IN_UNIT,
  EndAssignmentInUnitResult,
  HAND_OVER_IN_UNIT,
  HandOverInUnitInput,
  HandOverInUnitResult,
  UnitAssignmentPayload,
} from './unit-assignments.types';

/** Who works with the persons of a unit, by its manager (security A14). The answers say nothing about a person. */
@Resolver()
export class UnitAssignmentsResolver {
  constructor(private readonly database: Database) {}

  @Mutation(() => AssignInUnitResult, {
    description: 'Assigns staff of the own secrecy domain to a person of the own unit.',
  })
  @Allow({
    operation: 'participants.assign-in-unit',
    roles: ['unit_manager'],
    relation: 'unit',
    dataClasses: ['account'],
  })
  assignInUnit(
    @Args('input', { description: 'Whom to whom.' }) input: AssignStaffInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, ASSIGN_IN_UNIT, async () => {
      const participantId = await assignStaff(this.database, actorOf(context), input);
      return Object.assign(new UnitAssignmentPayload(), { participantId });
    });
  }

  @Mutation(() => EndAssignmentInUnitResult, {
    description: 'Ends an assignment to a person of the own unit, but never the last.',
  })
  @Allow({
    operation: 'participants.end-assignment-in-unit',
    roles: ['unit_manager'],
    relation: 'unit',
    dataClasses: ['account'],
  })
  endAssignmentInUnit(
    @Args('input', { description: 'Which.' }) input: EndAssignmentInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, END_IN_UNIT, async () => {
      const participantId = await endStaffAssignment(this.database, actorOf(context), input);
      return Object.assign(new UnitAssignmentPayload(), { participantId });
    });
  }

  @Mutation(() => HandOverInUnitResult, {
    description: 'Hands over all persons of the own unit that one of staff has to another; all or none.',
  })
  @Allow({
    operation: 'participants.hand-over-in-unit',
    roles: ['unit_manager'],
    relation: 'unit',
    dataClasses: ['account'],
  })
  handOverInUnit(
    @Args('input', { description: 'Whose, to whom and from when.' }) input: HandOverInUnitInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, HAND_OVER_IN_UNIT, async () => {
      const handedOver = await handOverInUnit(this.database, actorOf(context), input);
      return Object.assign(new HandOverCaseloadPayload(), { handedOver });
    });
  }
}

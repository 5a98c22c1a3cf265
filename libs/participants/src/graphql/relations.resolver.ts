import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { actorOf, answer, Database, type RequestContext } from '@stegvis/platform';
import { approvePartiality } from '../operations/approve-partiality';
import { handOverCaseload } from '../operations/hand-over-caseload';
import { listWaitingPartialities } from '../operations/list-waiting-partialities';
import { sayPartiality } from '../operations/say-partiality';
import {
  APPROVE_PARTIALITY,
  ApprovePartialityInput,
  ApprovePartialityPayload,
  ApprovePartialityResult,
  HAND_OVER,
  HandOverCaseloadInput,
  HandOverCaseloadPayload,
  HandOverCaseloadResult,
  SAY_PARTIALITY,
  SayPartialityInput,
  SayPartialityPayload,
  SayPartialityResult,
  WaitingPartiality,
} from './relations.types';

/** Handing over a caseload (A14), and jäv with its second person (A8). */
@Resolver()
export class RelationsResolver {
  constructor(private readonly database: Database) {}

  @Mutation(() => HandOverCaseloadResult, {
    description: "Hands over one's own participants to a colleague of the same secrecy domain; all or none.",
  })
  @Allow({
    operation: 'participants.hand-over-caseload',
    roles: ['supervisor', 'job_consultant'],
    relation: 'assigned',
    dataClasses: ['account'],
  })
  handOverCaseload(
    @Args('input', { description: 'Whom to whom.' }) input: HandOverCaseloadInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, HAND_OVER, async () => {
      const handedOver = await handOverCaseload(this.database, actorOf(context), input);
      context.loaders.clear();
      return Object.assign(new HandOverCaseloadPayload(), { handedOver });
    });
  }

  @Mutation(() => SayPartialityResult, {
    description: 'Says that one is partial to a person; she is closed until a second person has approved.',
  })
  @Allow({
    operation: 'participants.say-partiality',
    roles: ['supervisor', 'job_consultant'],
    relation: 'assigned',
    dataClasses: ['account'],
  })
  sayPartiality(
    @Args('input', { description: 'To whom and why.' }) input: SayPartialityInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, SAY_PARTIALITY, async () => {
      await sayPartiality(this.database, actorOf(context), input);
      context.loaders.clear();
      return Object.assign(new SayPartialityPayload(), { participantId: input.participantId });
    });
  }

  @Query(() => [WaitingPartiality], {
    description: 'Who at the own unit is partial to a person and waits for a second person; at most 50.',
  })
  @Allow({
    operation: 'participants.list-waiting-partialities',
    roles: ['unit_manager'],
    relation: 'unit',
    dataClasses: ['C3'],
  })
  async waitingPartialities(@Context() context: RequestContext): Promise<WaitingPartiality[]> {
    const rows = await listWaitingPartialities(this.database, actorOf(context));
    return rows.map(({ id, staffName, participantName, kind, registeredAt }) =>
      Object.assign(new WaitingPartiality(), { id, staffName, participantName, kind, registeredAt }),
    );
  }

  @Mutation(() => ApprovePartialityResult, {
    description: 'As second person, lets somebody who is partial work with a person of the own unit.',
  })
  @Allow({
    operation: 'participants.approve-partiality',
    roles: ['unit_manager'],
    relation: 'unit',
    dataClasses: ['account'],
  })
  approvePartiality(
    @Args('input', { description: 'Which and why.' }) input: ApprovePartialityInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, APPROVE_PARTIALITY, async () => {
      await approvePartiality(this.database, actorOf(context), input);
      return Object.assign(new ApprovePartialityPayload(), { partialityId: input.partialityId });
    });
  }
}

import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, type Relation } from '@stegvis/access';
import {
  actorOf,
  answer,
  Database,
  type MemberActor,
  NotFoundError,
  type RequestContext,
  type Role,
  Uuid,
} from '@stegvis/platform';
import { FUNDERS } from '../domain/life-cycle';
import { approveCallOff } from '../operations/approve-call-off';
import { listCallOffs, readCallOff } from '../operations/list-call-offs';
import { payBackCallOff } from '../operations/pay-back-call-off';
import { refuseCallOff } from '../operations/refuse-call-off';
import { requestCallOff } from '../operations/request-call-off';
import { withdrawCallOff } from '../operations/withdraw-call-off';
import {
  ApproveCallOffInput,
  CallOffPayload,
  CHANGE_CALL_OFF,
  ChangeCallOffResult,
  PayBackCallOffInput,
  RefuseCallOffInput,
  REQUEST_CALL_OFF,
  RequestCallOffInput,
  RequestCallOffResult,
  WithdrawCallOffInput,
} from './call-off.inputs';
import { FundingCallOffConnection } from './call-off.types';
import { toCallOff } from './to-funding';

const REACHES: Partial<Record<Role, Relation>> = { hr_officer: 'own-organisation', coordinator: 'domain' };

/** Call-offs: asked for by a department, decided by a second person of those who hold the money. */
@Resolver()
export class CallOffsResolver {
  constructor(private readonly database: Database) {}

  @Query(() => FundingCallOffConnection, {
    description: "Call-offs of the reader's department and of the rounds that she decides in.",
  })
  @Allow({ operation: 'funding.list-call-offs', roles: FUNDERS, relation: REACHES, dataClasses: ['C1'] })
  async fundingCallOffs(
    @Context() context: RequestContext,
    @Args('roundId', { type: () => Uuid, nullable: true, description: 'Of one round alone.' })
    roundId?: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'Rows, 1-50.' })
    first?: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor.' }) after?: string,
  ): Promise<FundingCallOffConnection> {
    const actor = actorOf(context);
    const page = await this.database.withActor(actor, (transaction) =>
      listCallOffs(transaction, { roundId, first, after }),
    );
    return Object.assign(new FundingCallOffConnection(), {
      ...page,
      edges: page.edges.map(({ cursor, node }) => ({ cursor, node: toCallOff(node, actor) })),
    });
  }

  @Mutation(() => RequestCallOffResult, {
    description: 'Asks for money of a budget line; it is held until a second person decides.',
  })
  @Allow({ operation: 'funding.request-call-off', roles: FUNDERS, relation: REACHES, dataClasses: ['C1'] })
  requestCallOff(
    @Args('input', { description: 'What for, and how much.' }) input: RequestCallOffInput,
    @Context() context: RequestContext,
  ) {
    return this.change(context, REQUEST_CALL_OFF, (actor) => requestCallOff(this.database, actor, input));
  }

  @Mutation(() => ChangeCallOffResult, {
    description: 'A second person says yes; never she who asked, in whatever role.',
  })
  @Allow({ operation: 'funding.approve-call-off', roles: FUNDERS, relation: REACHES, dataClasses: ['C1'] })
  approveCallOff(
    @Args('input', { description: 'Which.' }) input: ApproveCallOffInput,
    @Context() context: RequestContext,
  ) {
    return this.change(context, CHANGE_CALL_OFF, (actor) => approveCallOff(this.database, actor, input));
  }

  @Mutation(() => ChangeCallOffResult, { description: 'A second person says no, and why.' })
  @Allow({ operation: 'funding.refuse-call-off', roles: FUNDERS, relation: REACHES, dataClasses: ['C1'] })
  refuseCallOff(
    @Args('input', { description: 'Which, and why.' }) input: RefuseCallOffInput,
    @Context() context: RequestContext,
  ) {
    return this.change(context, CHANGE_CALL_OFF, (actor) => refuseCallOff(this.database, actor, input));
  }

  @Mutation(() => ChangeCallOffResult, { description: 'Those who asked take it back before it is decided.' })
  @Allow({ operation: 'funding.withdraw-call-off', roles: FUNDERS, relation: REACHES, dataClasses: ['C1'] })
  withdrawCallOff(
    @Args('input', { description: 'Which, and why.' }) input: WithdrawCallOffInput,
    @Context() context: RequestContext,
  ) {
    return this.change(context, CHANGE_CALL_OFF, (actor) => withdrawCallOff(this.database, actor, input));
  }

  @Mutation(() => ChangeCallOffResult, { description: 'All or a part of the money comes back to its line.' })
  @Allow({ operation: 'funding.pay-back-call-off', roles: FUNDERS, relation: REACHES, dataClasses: ['C1'] })
  payBackCallOff(
    @Args('input', { description: 'Which, how much and why.' }) input: PayBackCallOffInput,
    @Context() context: RequestContext,
  ) {
    return this.change(context, CHANGE_CALL_OFF, (actor) => payBackCallOff(this.database, actor, input));
  }

  private change(
    context: RequestContext,
    members: Parameters<typeof answer>[1],
    work: (actor: MemberActor) => Promise<string>,
  ) {
    return answer(context, members, async () => {
      const actor = actorOf(context);
      const id = await work(actor);
      const row = await this.database.withActor(actor, (transaction) => readCallOff(transaction, id));
      if (!row) throw new NotFoundError();
      return Object.assign(new CallOffPayload(), { callOff: toCallOff(row, actor) });
    });
  }
}

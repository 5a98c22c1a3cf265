import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, type Relation } from '@stegvis/access';
import { actorOf, answer, Database, NotFoundError, type RequestContext, type Role } from '@stegvis/platform';
import { FUNDERS } from '../domain/life-cycle';
import { grantRound } from '../operations/grant-round';
import { listRounds, readRound } from '../operations/list-rounds';
import { openRound } from '../operations/open-round';
import {
  FundingRoundConnection,
  FundingRoundPayload,
  GRANT_ROUND,
  GrantFundingRoundInput,
  GrantFundingRoundResult,
  OPEN_ROUND,
  OpenFundingRoundInput,
  OpenFundingRoundResult,
} from './round.types';
import { toRound } from './to-funding';

const READS: Partial<Record<Role, Relation>> = { hr_officer: 'municipality', coordinator: 'domain' };

/** Rounds of funding: what was applied for, granted, asked for and called off. */
@Resolver()
export class RoundsResolver {
  constructor(private readonly database: Database) {}

  @Query(() => FundingRoundConnection, { description: 'Rounds of funding, the newest year first.' })
  @Allow({ operation: 'funding.list-rounds', roles: FUNDERS, relation: READS, dataClasses: ['C1'] })
  async fundingRounds(
    @Context() context: RequestContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'Rows, 1-50.' })
    first?: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor.' }) after?: string,
  ): Promise<FundingRoundConnection> {
    const actor = actorOf(context);
    const page = await this.database.withActor(actor, (transaction) =>
      listRounds(transaction, { first, after }),
    );
    return Object.assign(new FundingRoundConnection(), {
      ...page,
      edges: page.edges.map(({ cursor, node }) => ({ cursor, node: toRound(node, actor, context.language) })),
    });
  }

  @Mutation(() => OpenFundingRoundResult, {
    description: 'Writes down an application with its budget lines, which sum to it (R-041).',
  })
  @Allow({
    operation: 'funding.open-round',
    roles: ['coordinator'],
    relation: 'domain',
    dataClasses: ['C1'],
  })
  openFundingRound(
    @Args('input', { description: 'What is applied for.' }) input: OpenFundingRoundInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, OPEN_ROUND, async () =>
      this.payload(context, await openRound(this.database, actorOf(context), input)),
    );
  }

  @Mutation(() => GrantFundingRoundResult, {
    description: 'Writes down what was granted for every line; never less than what is held of one (R-041).',
  })
  @Allow({
    operation: 'funding.grant-round',
    roles: ['coordinator'],
    relation: 'domain',
    dataClasses: ['C1'],
  })
  grantFundingRound(
    @Args('input', { description: 'What was granted.' }) input: GrantFundingRoundInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, GRANT_ROUND, async () =>
      this.payload(context, await grantRound(this.database, actorOf(context), input)),
    );
  }

  private async payload(context: RequestContext, id: string): Promise<FundingRoundPayload> {
    const actor = actorOf(context);
    const row = await this.database.withActor(actor, (transaction) => readRound(transaction, id));
    if (!row) throw new NotFoundError();
    return Object.assign(new FundingRoundPayload(), { round: toRound(row, actor, context.language) });
  }
}

import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { actorOf, answer, Database, type RequestContext } from '@stegvis/platform';
import { decideErasure } from '../erasure/decide-erasure';
import { proposeErasure } from '../erasure/propose-erasure';
import { listErasureCases } from '../erasure/read-cases';
import {
  DECIDE_ERASURE,
  DecideErasureInput,
  DecideErasureResult,
  ErasureCase,
  ErasureCaseConnection,
  ErasureCasePayload,
  PROPOSE_ERASURE,
  ProposeErasureInput,
  ProposeErasureResult,
} from './erasure-case.types';

/** Requests for erasure: the assigned job consultant proposes, the unit manager decides. */
@Resolver()
export class ErasureCasesResolver {
  constructor(private readonly database: Database) {}

  @Query(() => ErasureCaseConnection, {
    description: 'Requests for erasure of those whom the reader is assigned to.',
  })
  @Allow({
    operation: 'rights.list-erasure-cases',
    roles: ['job_consultant'],
    relation: 'assigned',
    dataClasses: ['C3', 'C4'],
  })
  erasureCases(
    @Context() context: RequestContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'Rows, 1-50.' })
    first?: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor.' }) after?: string,
  ): Promise<ErasureCaseConnection> {
    return this.list(context, first, after);
  }

  @Query(() => ErasureCaseConnection, {
    description: 'Requests for erasure that are the unit manager’s to decide.',
  })
  @Allow({
    operation: 'rights.list-erasures-to-decide',
    roles: ['unit_manager'],
    relation: 'unit',
    dataClasses: ['C3'],
  })
  erasuresToDecide(
    @Context() context: RequestContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'Rows, 1-50.' })
    first?: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor.' }) after?: string,
  ): Promise<ErasureCaseConnection> {
    return this.list(context, first, after);
  }

  @Mutation(() => ProposeErasureResult, { description: 'Says what should be decided about a request.' })
  @Allow({
    operation: 'rights.propose-erasure',
    roles: ['job_consultant'],
    relation: 'assigned',
    dataClasses: ['C4'],
  })
  proposeErasure(
    @Args('input', { description: 'What.' }) input: ProposeErasureInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, PROPOSE_ERASURE, async () =>
      Object.assign(new ErasureCasePayload(), {
        id: await proposeErasure(this.database, actorOf(context), input),
      }),
    );
  }

  @Mutation(() => DecideErasureResult, {
    description: 'Decides a request; what is to be removed is removed at once.',
  })
  @Allow({
    operation: 'rights.decide-erasure',
    roles: ['unit_manager'],
    relation: 'unit',
    dataClasses: ['C4'],
  })
  decideErasure(
    @Args('input', { description: 'What.' }) input: DecideErasureInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, DECIDE_ERASURE, async () =>
      Object.assign(new ErasureCasePayload(), {
        id: await decideErasure(this.database, actorOf(context), input),
      }),
    );
  }

  private async list(
    context: RequestContext,
    first: number | undefined,
    after: string | undefined,
  ): Promise<ErasureCaseConnection> {
    const page = await listErasureCases(this.database, actorOf(context), { first, after });
    return Object.assign(new ErasureCaseConnection(), {
      ...page,
      edges: page.edges.map(({ cursor, node }) => ({ cursor, node: Object.assign(new ErasureCase(), node) })),
    });
  }
}

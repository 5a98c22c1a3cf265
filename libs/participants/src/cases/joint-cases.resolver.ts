import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow, representing } from '@stegvis/access';
import { actorOf, Database, type RequestContext, type Role, Uuid } from '@stegvis/platform';
import { discloseJointCase, listJointCases, previewCase } from './disclose-joint-cases';
import { JointCase, JointCaseConnection } from './joint-case.types';
import { toJointCase, toJointCaseEntry } from './to-joint-case';

/** Who may be the officer of a joint case. */
const OFFICERS: readonly Role[] = ['labour_market_coach', 'fk_liaison', 'af_liaison'];

/** What another authority or committee sees of a person: the items that she said yes to by name, never "the case". */
@Resolver()
export class JointCasesResolver {
  constructor(private readonly database: Database) {}

  @Query(() => JointCase, {
    nullable: true,
    description: "One of the reader's joint cases; null for anything else, whatever the reason.",
  })
  @Allow({
    operation: 'participants.read-joint-case',
    roles: OFFICERS,
    relation: 'consented',
    dataClasses: ['C2', 'C3', 'C4'],
  })
  async jointCase(
    @Args('id', { type: () => Uuid, description: 'The opaque id of the link.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<JointCase | null> {
    const found = await discloseJointCase(this.database, actorOf(context), id);
    return found && toJointCase(found, context.language);
  }

  @Query(() => JointCaseConnection, { description: "The reader's joint cases that hold now." })
  @Allow({
    operation: 'participants.list-joint-cases',
    roles: OFFICERS,
    relation: 'consented',
    dataClasses: ['C2', 'C3'],
  })
  async jointCases(
    @Context() context: RequestContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'Rows, 1-50.' })
    first?: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor.' }) after?: string,
  ): Promise<JointCaseConnection> {
    const page = await listJointCases(this.database, actorOf(context), { first, after });
    return Object.assign(new JointCaseConnection(), {
      ...page,
      edges: page.edges.map(({ cursor, node }) => ({
        cursor,
        node: toJointCaseEntry(node, context.language),
      })),
    });
  }

  @Query(() => JointCase, {
    nullable: true,
    description:
      'The very page that the officer of a joint case opens; null for a consent that needs no case.',
  })
  @Allow({
    operation: 'participants.preview-joint-case',
    roles: ['participant', 'representative', 'supervisor', 'job_consultant'],
    relation: {
      participant: 'self',
      representative: 'represented',
      supervisor: 'assigned',
      job_consultant: 'assigned',
    },
    dataClasses: ['C2', 'C3', 'C4', 'C6'],
  })
  async jointCasePreview(
    @Args('consentId', { type: () => Uuid, description: 'Which consent.' }) consentId: string,
    @Context() context: RequestContext,
  ): Promise<JointCase | null> {
    const found = await this.database.withActor(actorOf(context), (transaction) =>
      previewCase(transaction, consentId, representing(context).relation),
    );
    return found && toJointCase(found, context.language);
  }
}

import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow, representing } from '@stegvis/access';
import { actorOf, Database, type RequestContext, type Role, Uuid } from '@stegvis/platform';
import { CandidatePresentation, CandidatePresentationConnection } from './presentation.types';
import { isDisclosed, listDisclosed, previewDisclosed, readDisclosed } from './read-disclosed';
import { toCandidatePresentation } from './to-presentation';

/** Who may read presentations: other authorities and committees read joint cases instead. */
const EMPLOYERS: readonly Role[] = ['employer_contact', 'hr_officer'];

/** Who may be a receiver of a consent at all. */
const RECEIVERS: readonly Role[] = [...EMPLOYERS, 'labour_market_coach', 'fk_liaison', 'af_liaison'];

/** What outsiders see of persons: nothing but presentations under a yes that holds at this statement. */
@Resolver()
export class DisclosedResolver {
  constructor(private readonly database: Database) {}

  @Query(() => CandidatePresentation, {
    nullable: true,
    description: 'One person who has said yes to the reader; null for anything else, whatever the reason.',
  })
  @Allow({
    operation: 'participants.read-disclosed',
    roles: EMPLOYERS,
    relation: 'consented',
    dataClasses: ['C2'],
  })
  async candidatePresentation(
    @Args('id', { type: () => Uuid, description: 'The opaque id of the link.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<CandidatePresentation | null> {
    const row = await readDisclosed(this.database, actorOf(context), id);
    return row && toCandidatePresentation(row, context.language);
  }

  @Query(() => CandidatePresentationConnection, { description: 'Everybody who has said yes to the reader.' })
  @Allow({
    operation: 'participants.list-disclosed',
    roles: EMPLOYERS,
    relation: 'consented',
    dataClasses: ['C2'],
  })
  async candidatePresentations(
    @Context() context: RequestContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'Rows, 1-50.' })
    first?: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor.' }) after?: string,
  ): Promise<CandidatePresentationConnection> {
    const page = await listDisclosed(this.database, actorOf(context), { first, after });
    return Object.assign(new CandidatePresentationConnection(), {
      ...page,
      edges: page.edges.map(({ cursor, node }) => ({
        cursor,
        node: toCandidatePresentation(node, context.language),
      })),
    });
  }

  @Query(() => Boolean, {
    description:
      'Whether a link still shows somebody: asked every few seconds by an open page (security A3).',
  })
  @Allow({
    operation: 'participants.is-disclosed',
    roles: RECEIVERS,
    relation: 'consented',
    dataClasses: ['C6'],
  })
  stillDisclosed(
    @Args('id', { type: () => Uuid, description: 'The opaque id of the link.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    return isDisclosed(this.database, actorOf(context), id);
  }

  @Query(() => CandidatePresentation, {
    nullable: true,
    description:
      'The very page that the receiver of a consent opens; null while there is no approved wording.',
  })
  @Allow({
    operation: 'participants.preview-disclosed',
    roles: ['participant', 'representative', 'supervisor', 'job_consultant'],
    relation: {
      participant: 'self',
      representative: 'represented',
      supervisor: 'assigned',
      job_consultant: 'assigned',
    },
    dataClasses: ['C2', 'C6'],
  })
  async consentPreview(
    @Args('consentId', { type: () => Uuid, description: 'Which consent.' }) consentId: string,
    @Context() context: RequestContext,
  ): Promise<CandidatePresentation | null> {
    const row = await this.database.withActor(actorOf(context), (transaction) =>
      previewDisclosed(transaction, consentId, representing(context).relation),
    );
    return row && toCandidatePresentation(row, context.language);
  }
}

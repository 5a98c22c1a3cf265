import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { actorOf, answer, Database, type RequestContext } from '@stegvis/platform';
import { listPresented, readPresented } from '../employer/list-presented';
import { replyToProposal } from '../employer/reply-to-proposal';
import { readLinkedProposal, replyByLink } from '../links/reply-by-link';
import { LinkedProposalType, PresentedProposalConnection } from './presented.types';
import {
  REPLY,
  REPLY_BY_LINK,
  ReplyByLinkInput,
  ReplyByLinkPayload,
  ReplyByLinkResult,
  ReplyToProposalInput,
  ReplyToProposalPayload,
  ReplyToProposalResult,
} from './proposal.inputs';
import { toPresented } from './to-proposal';

const EMPLOYERS = ['employer_contact', 'hr_officer'] as const;

/** Proposals to an employer: signed in, or by the link of a mail without an account (security E4). */
@Resolver()
export class PresentedResolver {
  constructor(private readonly database: Database) {}

  @Query(() => PresentedProposalConnection, {
    description: "Proposals to the reader's organisation, those that wait first.",
  })
  @Allow({
    operation: 'placements.list-presented',
    roles: EMPLOYERS,
    relation: 'consented',
    dataClasses: ['C1', 'C2'],
  })
  async presentedProposals(
    @Context() context: RequestContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'Rows, 1-50.' })
    first?: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor.' }) after?: string,
  ): Promise<PresentedProposalConnection> {
    const page = await listPresented(this.database, actorOf(context), { first, after });
    return Object.assign(new PresentedProposalConnection(), {
      ...page,
      edges: page.edges.map(({ cursor, node }) => ({ cursor, node: toPresented(node, context.language) })),
    });
  }

  @Mutation(() => ReplyToProposalResult, { description: 'The employer answers: meet, or not now.' })
  @Allow({
    operation: 'placements.reply-to-proposal',
    roles: EMPLOYERS,
    relation: 'consented',
    dataClasses: ['C2'],
  })
  replyToProposal(
    @Args('input', { description: 'Which, and the answer.' }) input: ReplyToProposalInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, REPLY, async () => {
      const actor = actorOf(context);
      const handle = await replyToProposal(this.database, actor, input);
      const row = await readPresented(this.database, actor, handle, 'placements.reply-to-proposal');
      return Object.assign(new ReplyToProposalPayload(), {
        proposal: row && toPresented(row, context.language),
      });
    });
  }

  @Query(() => LinkedProposalType, {
    nullable: true,
    description:
      'What a link of a mail shows; null when it is unknown, expired or ended, whatever the reason.',
  })
  @Allow({ operation: 'placements.read-link', roles: 'anyone', relation: 'mail-link', dataClasses: ['C2'] })
  async linkedProposal(
    @Args('token', { description: 'The secret of the link.' }) token: string,
    @Context() context: RequestContext,
  ): Promise<LinkedProposalType | null> {
    const row = await readLinkedProposal(this.database, token, context.addressHash);
    return row && Object.assign(new LinkedProposalType(), row);
  }

  @Mutation(() => ReplyByLinkResult, {
    description: 'The employer answers by a link of a mail; the first answer is kept.',
  })
  @Allow({
    operation: 'placements.reply-by-link',
    roles: 'anyone',
    relation: 'mail-link',
    dataClasses: ['C2'],
  })
  replyByLink(
    @Args('input', { description: 'Link and answer.' }) input: ReplyByLinkInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, REPLY_BY_LINK, async () =>
      Object.assign(new ReplyByLinkPayload(), {
        proposal: Object.assign(
          new LinkedProposalType(),
          await replyByLink(this.database, input, context.addressHash),
        ),
      }),
    );
  }
}

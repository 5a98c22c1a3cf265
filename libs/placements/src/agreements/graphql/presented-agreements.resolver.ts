import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { actorOf, answer, Database, type RequestContext } from '@stegvis/platform';
import { approveByLink, readLinkedAgreement } from '../links/agreement-by-link';
import { listPresentedAgreements, readPresentedAgreement } from '../operations/list-presented-agreements';
import { replyToAgreement } from '../operations/reply-to-agreement';
import {
  APPROVE_BY_LINK,
  ApproveByLinkInput,
  ApproveByLinkPayload,
  ApproveByLinkResult,
  REPLY_TO_AGREEMENT,
  ReplyToAgreementInput,
  ReplyToAgreementPayload,
  ReplyToAgreementResult,
} from './agreement.inputs';
import { LinkedAgreementType, PresentedAgreementConnection } from './agreement.types';
import { toLinkedAgreement, toPresentedAgreement } from './to-agreement';

const EMPLOYERS = ['employer_contact', 'hr_officer'] as const;

/** Agreements to an employer: signed in, or by the link of a mail without an account (security E4). */
@Resolver()
export class PresentedAgreementsResolver {
  constructor(private readonly database: Database) {}

  @Query(() => PresentedAgreementConnection, {
    description: "Agreements that are put to the reader's organisation, those that wait for it first.",
  })
  @Allow({
    operation: 'placements.list-presented-agreements',
    roles: EMPLOYERS,
    relation: 'consented',
    dataClasses: ['C1', 'C2'],
  })
  async presentedAgreements(
    @Context() context: RequestContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'Rows, 1-50.' })
    first?: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor.' }) after?: string,
  ): Promise<PresentedAgreementConnection> {
    const page = await listPresentedAgreements(this.database, actorOf(context), { first, after });
    return Object.assign(new PresentedAgreementConnection(), {
      ...page,
      edges: page.edges.map(({ cursor, node }) => ({ cursor, node: toPresentedAgreement(node) })),
    });
  }

  @Mutation(() => ReplyToAgreementResult, { description: 'The employer approves, or says not now.' })
  @Allow({
    operation: 'placements.reply-to-agreement',
    roles: EMPLOYERS,
    relation: 'consented',
    dataClasses: ['C2'],
  })
  replyToAgreement(
    @Args('input', { description: 'Which, and the answer.' }) input: ReplyToAgreementInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, REPLY_TO_AGREEMENT, async () => {
      const actor = actorOf(context);
      const handle = await replyToAgreement(this.database, actor, input);
      const row = await readPresentedAgreement(this.database, actor, handle, 'placements.reply-to-agreement');
      return Object.assign(new ReplyToAgreementPayload(), { agreement: row && toPresentedAgreement(row) });
    });
  }

  @Query(() => LinkedAgreementType, {
    nullable: true,
    description:
      'What a link of a mail shows; null when it is unknown, expired or ended, whatever the reason.',
  })
  @Allow({
    operation: 'placements.read-agreement-link',
    roles: 'anyone',
    relation: 'mail-link',
    dataClasses: ['C2'],
  })
  async linkedAgreement(
    @Args('token', { description: 'The secret of the link.' }) token: string,
    @Context() context: RequestContext,
  ): Promise<LinkedAgreementType | null> {
    const row = await readLinkedAgreement(this.database, token, context.addressHash);
    return row && toLinkedAgreement(row);
  }

  @Mutation(() => ApproveByLinkResult, {
    description: 'The employer approves by a link of a mail; the first approval is kept.',
  })
  @Allow({
    operation: 'placements.approve-by-link',
    roles: 'anyone',
    relation: 'mail-link',
    dataClasses: ['C2'],
  })
  approveByLink(
    @Args('input', { description: 'Link and answer.' }) input: ApproveByLinkInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, APPROVE_BY_LINK, async () =>
      Object.assign(new ApproveByLinkPayload(), {
        agreement: toLinkedAgreement(await approveByLink(this.database, input, context.addressHash)),
      }),
    );
  }
}

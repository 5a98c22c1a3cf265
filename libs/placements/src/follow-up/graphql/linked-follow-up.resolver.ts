import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { answer, Database, type RequestContext } from '@stegvis/platform';
import { readLinkedFollowUp, replyToFollowUp } from '../links/reply-to-follow-up';
import {
  REPLY_TO_FOLLOW_UP,
  ReplyToFollowUpInput,
  ReplyToFollowUpPayload,
  ReplyToFollowUpResult,
} from './follow-up.inputs';
import { LinkedFollowUpType } from './follow-up.types';

/** The workplace's three questions by the link of a mail, without an account (security E4). */
@Resolver()
export class LinkedFollowUpResolver {
  constructor(private readonly database: Database) {}

  @Query(() => LinkedFollowUpType, {
    nullable: true,
    description:
      'What a link of a mail shows of a follow-up; null when it is unknown, expired or ended, whatever the reason.',
  })
  @Allow({
    operation: 'placements.read-follow-up-link',
    roles: 'anyone',
    relation: 'mail-link',
    dataClasses: ['C2', 'C8'],
  })
  async linkedFollowUp(
    @Args('token', { description: 'The secret of the link.' }) token: string,
    @Context() context: RequestContext,
  ): Promise<LinkedFollowUpType | null> {
    const row = await readLinkedFollowUp(this.database, token, context.addressHash);
    return row && Object.assign(new LinkedFollowUpType(), row);
  }

  @Mutation(() => ReplyToFollowUpResult, {
    description: 'The workplace answers by a link of a mail; the first answer is kept.',
  })
  @Allow({
    operation: 'placements.reply-to-follow-up',
    roles: 'anyone',
    relation: 'mail-link',
    dataClasses: ['C2', 'C8'],
  })
  replyToFollowUp(
    @Args('input', { description: 'Link and answers.' }) input: ReplyToFollowUpInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, REPLY_TO_FOLLOW_UP, async () =>
      Object.assign(new ReplyToFollowUpPayload(), {
        followUp: Object.assign(
          new LinkedFollowUpType(),
          await replyToFollowUp(this.database, input, context.addressHash),
        ),
      }),
    );
  }
}

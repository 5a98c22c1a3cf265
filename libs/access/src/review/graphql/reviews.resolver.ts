import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { actorOf, answer, Database, type RequestContext, Uuid } from '@stegvis/platform';
import { kindsOf } from '../../log/looks/look-kinds';
import { Allow } from '../../policy/allow';
import { decideReview } from '../operations/decide-review';
import { listReviews, readReview, reviewAsCsv } from '../operations/read-reviews';
import {
  DECIDE_REVIEW,
  DecideLogReviewInput,
  DecideLogReviewPayload,
  DecideLogReviewResult,
  LogReview,
  LogReviewDetails,
  ReviewedLook,
} from './review.types';

/** *Loggkontroll*: who looked at whom, for the reviewer of the domain (security L5). */
@Resolver()
export class ReviewsResolver {
  constructor(private readonly database: Database) {}

  @Query(() => [LogReview], {
    description:
      'Reviews of the own domain: those that wait, the first due first, then the last done; at most 100.',
  })
  @Allow({
    operation: 'access.list-log-reviews',
    roles: ['log_reviewer'],
    relation: 'domain',
    dataClasses: ['C10'],
  })
  async logReviews(@Context() context: RequestContext): Promise<LogReview[]> {
    return (await listReviews(this.database, actorOf(context))).map((row) =>
      Object.assign(new LogReview(), row),
    );
  }

  @Query(() => LogReviewDetails, {
    nullable: true,
    description: "A review with its looks; null when it is absent, another domain's or about the reader.",
  })
  @Allow({
    operation: 'access.read-log-review',
    roles: ['log_reviewer'],
    relation: 'domain',
    dataClasses: ['C10'],
  })
  async logReview(
    @Args('id', { type: () => Uuid, description: 'Id of the review.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<LogReviewDetails | null> {
    const found = await readReview(this.database, actorOf(context), id);
    return (
      found &&
      Object.assign(new LogReviewDetails(), {
        review: Object.assign(new LogReview(), found.review),
        looks: found.looks.map((look) =>
          Object.assign(new ReviewedLook(), { ...look, kind: kindsOf([look.action])[0] }),
        ),
        csv: reviewAsCsv(found.looks),
      })
    );
  }

  @Mutation(() => DecideLogReviewResult, { description: 'Says what a review came to, once.' })
  @Allow({
    operation: 'access.decide-log-review',
    roles: ['log_reviewer'],
    relation: 'domain',
    dataClasses: ['account'],
  })
  decideLogReview(
    @Args('input', { description: 'Which and what.' }) input: DecideLogReviewInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, DECIDE_REVIEW, async () => {
      await decideReview(this.database, actorOf(context), input);
      return Object.assign(new DecideLogReviewPayload(), { reviewId: input.reviewId });
    });
  }
}

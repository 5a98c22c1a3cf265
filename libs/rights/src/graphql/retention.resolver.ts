import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { actorOf, answer, Database, type RequestContext, systemClock } from '@stegvis/platform';
import { readRetention, setRetentionTime, tryRetention } from '../thinning/keep-times';
import {
  RetentionPayload,
  RetentionView,
  SET_RETENTION,
  SetRetentionTimeInput,
  SetRetentionTimeResult,
  TRY_RETENTION,
  TryRetentionInput,
  TryRetentionResult,
} from './retention.types';

/** Times of retention, and what the nights did: counts alone, no person. */
@Resolver()
export class RetentionResolver {
  constructor(private readonly database: Database) {}

  @Query(() => RetentionView, {
    description: 'Times of retention, and the last runs with the counts of the own domain.',
  })
  @Allow({
    operation: 'rights.read-retention',
    roles: ['coordinator'],
    relation: 'domain',
    dataClasses: ['C9', 'reference'],
  })
  retention(@Context() context: RequestContext): Promise<RetentionView> {
    return this.read(context);
  }

  /** The role table gives an administrator no count of persons: hers are of what is about none. */
  @Query(() => RetentionView, {
    description: 'Times of retention, and the last runs with the counts of what is about no person.',
  })
  @Allow({
    operation: 'rights.read-retention-settings',
    roles: ['administrator'],
    relation: 'municipality',
    dataClasses: ['reference'],
  })
  retentionSettings(@Context() context: RequestContext): Promise<RetentionView> {
    return this.read(context);
  }

  @Mutation(() => SetRetentionTimeResult, { description: "Sets a time by the municipality's plan." })
  @Allow({
    operation: 'rights.set-retention-time',
    roles: ['administrator'],
    relation: 'municipality',
    dataClasses: [],
  })
  setRetentionTime(
    @Args('input', { description: 'Which time.' }) input: SetRetentionTimeInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, SET_RETENTION, async () =>
      Object.assign(new RetentionPayload(), {
        id: await setRetentionTime(this.database, actorOf(context), systemClock, input),
      }),
    );
  }

  @Mutation(() => TryRetentionResult, { description: 'Counts what is due now, and removes nothing.' })
  @Allow({
    operation: 'rights.try-retention',
    roles: ['administrator', 'coordinator'],
    relation: { administrator: 'municipality', coordinator: 'domain' },
    dataClasses: [],
  })
  tryRetention(
    @Args('input', { description: 'Key.' }) input: TryRetentionInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, TRY_RETENTION, async () =>
      Object.assign(new RetentionPayload(), {
        id: await tryRetention(this.database, actorOf(context), systemClock, input),
      }),
    );
  }

  private async read(context: RequestContext): Promise<RetentionView> {
    return Object.assign(new RetentionView(), await readRetention(this.database, actorOf(context)));
  }
}

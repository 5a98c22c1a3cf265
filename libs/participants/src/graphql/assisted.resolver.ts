import { Args, Context, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import {
  START_ASSISTED_SIGN_IN,
  StartAssistedSignInPayload,
  StartAssistedSignInResult,
} from '@stegvis/identity';
import { actorOf, answer, Database, type RequestContext, Uuid } from '@stegvis/platform';
import { START_ASSISTED, startAssistedSignIn } from '../operations/start-assisted-sign-in';

@InputType({ description: 'For whom.' })
export class StartAssistedSignInInput {
  @Field(() => Uuid, {
    description: 'Made by the client before the first try and kept over retries (reliability W7).',
  })
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Id of the participant.' })
  participantId!: string;
}

/** A sign-in that staff begin for one person on the device that they are signed in on (security E4). */
@Resolver()
export class AssistedSignInResolver {
  constructor(private readonly database: Database) {}

  @Mutation(() => StartAssistedSignInResult, {
    description: "Ends the member's own session and lets a participant sign in on this device.",
  })
  @Allow({
    operation: START_ASSISTED,
    roles: ['supervisor', 'job_consultant'],
    relation: 'assigned',
    dataClasses: ['C3'],
  })
  startAssistedSignIn(
    @Args('input', { description: 'For whom.' }) input: StartAssistedSignInInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, START_ASSISTED_SIGN_IN, async () => {
      const { token, expires } = await startAssistedSignIn(
        this.database,
        actorOf(context),
        input,
        context.sessionToken ?? '',
      );
      context.setSession(token, expires);
      // Nothing of the member's pages may be found by the participant.
      context.clearClient?.();
      return Object.assign(new StartAssistedSignInPayload(), { waits: true });
    });
  }
}

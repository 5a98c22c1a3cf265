import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  listOwnSessions,
  OwnSession,
  SIGN_OUT_EVERYWHERE,
  SignOutEverywhereInput,
  SignOutEverywhereResult,
  signOutEverywhere,
  SignOutPayload,
} from '@stegvis/identity';
import { actorOf, answer, Configuration, Database, type RequestContext } from '@stegvis/platform';
import { Allow } from '../policy/allow';

/** Where one is signed in oneself, and ending it. */
@Resolver()
export class OwnSessionsResolver {
  constructor(
    private readonly database: Database,
    private readonly configuration: Configuration,
  ) {}

  @Query(() => [OwnSession], { description: 'Where the viewer is signed in now, at most fifty.' })
  @Allow({
    operation: 'identity.list-own-sessions',
    roles: 'signed-in',
    relation: 'self',
    dataClasses: ['account'],
  })
  async mySessions(@Context() context: RequestContext): Promise<OwnSession[]> {
    const rows = await listOwnSessions(
      this.database,
      actorOf(context),
      context.sessionToken ?? '',
      this.configuration.sessions,
    );
    return rows.map((row) => Object.assign(new OwnSession(), row));
  }

  @Mutation(() => SignOutEverywhereResult, { description: 'Ends all own sessions, or all but this.' })
  @Allow({
    operation: 'identity.sign-out-everywhere',
    roles: 'signed-in',
    relation: 'self',
    dataClasses: ['account'],
  })
  signOutEverywhere(
    @Args('input', { description: 'Which.' }) input: SignOutEverywhereInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, SIGN_OUT_EVERYWHERE, async () => {
      await signOutEverywhere(this.database, actorOf(context), context.sessionToken ?? '', input);
      if (!input.keepThis) {
        context.setSession(null, null);
        context.clearClient?.();
      }
      return Object.assign(new SignOutPayload(), { signedOut: true, providerAddress: null });
    });
  }
}

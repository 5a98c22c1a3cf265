import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  AssistedSignIn,
  assistedWaiting,
  CHOOSE_IDLE,
  ChooseIdleInput,
  ChooseIdlePayload,
  ChooseIdleResult,
  chooseIdle,
  CONFIRM_ASSISTED_SIGN_IN,
  ConfirmAssistedSignInInput,
  ConfirmAssistedSignInResult,
  confirmAssisted,
  declineAssisted,
  readIdleChoice,
  readViewer,
  SignInPayload,
  SignOutPayload,
  toViewer,
} from '@stegvis/identity';
import { actorOf, answer, Database, type RequestContext } from '@stegvis/platform';
import { Allow } from '../policy/allow';

/** The participant's side of a sign-in that staff began for her, and how long her sessions may rest (security E4). */
@Resolver()
export class AssistedResolver {
  constructor(private readonly database: Database) {}

  @Query(() => AssistedSignIn, {
    nullable: true,
    description: 'Whom this device waits for; null when it waits for nobody.',
  })
  @Allow({
    operation: 'identity.read-assisted-sign-in',
    roles: 'anyone',
    relation: 'self',
    dataClasses: ['account'],
  })
  async assistedSignIn(@Context() context: RequestContext): Promise<AssistedSignIn | null> {
    const waiting = await assistedWaiting(this.database, context.sessionToken);
    return waiting && Object.assign(new AssistedSignIn(), waiting);
  }

  @Mutation(() => ConfirmAssistedSignInResult, {
    description: 'The participant says that it is her, or that it is not.',
  })
  @Allow({
    operation: 'identity.confirm-assisted-sign-in',
    roles: 'anyone',
    relation: 'self',
    dataClasses: ['account'],
  })
  confirmAssistedSignIn(
    @Args('input', { description: 'Whether it is her.' }) input: ConfirmAssistedSignInInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, CONFIRM_ASSISTED_SIGN_IN, async () => {
      if (!input.itIsMe) {
        await declineAssisted(this.database, context.sessionToken);
        if (!context.actor) context.setSession(null, null);
        return Object.assign(new SignOutPayload(), { signedOut: true });
      }
      const session = await confirmAssisted(this.database, context.sessionToken);
      context.setSession(session.token, session.expires);
      return Object.assign(new SignInPayload(), {
        viewer: toViewer(await readViewer(this.database, session.actor)),
      });
    });
  }

  @Query(() => Int, {
    nullable: true,
    description: "Minutes that own sessions may rest, by own choice; null for the municipality's.",
  })
  @Allow({
    operation: 'identity.read-idle-choice',
    roles: ['participant'],
    relation: 'self',
    dataClasses: ['account'],
  })
  idleChoice(@Context() context: RequestContext): Promise<number | null> {
    return readIdleChoice(this.database, actorOf(context));
  }

  @Mutation(() => ChooseIdleResult, { description: 'Chooses how long own sessions may rest.' })
  @Allow({
    operation: 'identity.choose-idle',
    roles: ['participant'],
    relation: 'self',
    dataClasses: ['account'],
  })
  chooseIdle(
    @Args('input', { description: 'How long.' }) input: ChooseIdleInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, CHOOSE_IDLE, async () => {
      await chooseIdle(this.database, actorOf(context), input);
      return Object.assign(new ChooseIdlePayload(), {
        minutes: await readIdleChoice(this.database, actorOf(context)),
      });
    });
  }
}

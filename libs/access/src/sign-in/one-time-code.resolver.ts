import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  BEGIN_ONE_TIME_CODE,
  BeginOneTimeCodeInput,
  BeginOneTimeCodePayload,
  BeginOneTimeCodeResult,
  beginOneTimeCode,
  CONFIRM_ONE_TIME_CODE,
  ConfirmOneTimeCodeInput,
  ConfirmOneTimeCodePayload,
  ConfirmOneTimeCodeResult,
  confirmOneTimeCode,
  ENTER_CODE,
  EnterCodeInput,
  EnterCodeResult,
  enterCode,
  OwnOneTimeCode,
  readOneTimeCode,
  readViewer,
  REMOVE_ONE_TIME_CODE,
  RemoveOneTimeCodeInput,
  RemoveOneTimeCodePayload,
  RemoveOneTimeCodeResult,
  removeOneTimeCode,
  RESET_ONE_TIME_CODE,
  ResetOneTimeCodeInput,
  ResetOneTimeCodePayload,
  ResetOneTimeCodeResult,
  resetOneTimeCode,
  SignInPayload,
  toViewer,
} from '@stegvis/identity';
import { actorOf, answer, Configuration, Database, KeyRing, type RequestContext } from '@stegvis/platform';
import { Allow } from '../policy/allow';

/** The one-time code beside a password: given at sign-in, made, renewed, removed and reset (security E4). */
@Resolver()
export class OneTimeCodeResolver {
  constructor(
    private readonly database: Database,
    private readonly configuration: Configuration,
    private readonly keys: KeyRing,
  ) {}

  @Query(() => OwnOneTimeCode, { description: "The viewer's own one-time code." })
  @Allow({
    operation: 'identity.read-one-time-code',
    roles: 'signed-in',
    relation: 'self',
    dataClasses: ['account'],
  })
  async myOneTimeCode(@Context() context: RequestContext): Promise<OwnOneTimeCode> {
    const own = await readOneTimeCode(this.database, actorOf(context), this.configuration.oneTimeCodeRoles);
    return Object.assign(new OwnOneTimeCode(), own);
  }

  @Mutation(() => EnterCodeResult, { description: 'The second step of signing in, after the password.' })
  @Allow({ operation: 'identity.enter-code', roles: 'anyone', relation: 'self', dataClasses: ['account'] })
  enterCode(
    @Args('input', { description: 'The code.' }) input: EnterCodeInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, ENTER_CODE, async () => {
      const { sessionToken, addressHash } = context;
      const session = await enterCode(this.database, this.keys, sessionToken, input.code, addressHash);
      context.setSession(session.token, session.expires);
      const viewer = toViewer(await readViewer(this.database, session.actor));
      return Object.assign(new SignInPayload(), { viewer });
    });
  }

  @Mutation(() => BeginOneTimeCodeResult, {
    description: 'Begins with an authenticator; it counts once a code of it is given.',
  })
  @Allow({
    operation: 'identity.begin-one-time-code',
    roles: 'anyone',
    relation: 'self',
    dataClasses: ['account'],
  })
  beginOneTimeCode(
    @Args('input', { description: 'The former code, to renew it.' }) input: BeginOneTimeCodeInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, BEGIN_ONE_TIME_CODE, async () =>
      Object.assign(
        new BeginOneTimeCodePayload(),
        await beginOneTimeCode(
          this.database,
          this.keys,
          askerOf(context),
          input.code ?? null,
          context.addressHash,
        ),
      ),
    );
  }

  @Mutation(() => ConfirmOneTimeCodeResult, {
    description: 'Makes the authenticator count, and signs in who was on her way.',
  })
  @Allow({
    operation: 'identity.confirm-one-time-code',
    roles: 'anyone',
    relation: 'self',
    dataClasses: ['account'],
  })
  confirmOneTimeCode(
    @Args('input', { description: 'A code.' }) input: ConfirmOneTimeCodeInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, CONFIRM_ONE_TIME_CODE, async () => {
      const { recoveryCodes, session } = await confirmOneTimeCode(
        this.database,
        this.keys,
        askerOf(context),
        input.code,
        context.addressHash,
      );
      if (session) context.setSession(session.token, session.expires);
      return Object.assign(new ConfirmOneTimeCodePayload(), { recoveryCodes });
    });
  }

  @Mutation(() => RemoveOneTimeCodeResult, {
    description: 'Goes on with the password alone, where no role needs more.',
  })
  @Allow({
    operation: 'identity.remove-one-time-code',
    roles: 'signed-in',
    relation: 'self',
    dataClasses: ['account'],
  })
  removeOneTimeCode(
    @Args('input', { description: 'A code.' }) input: RemoveOneTimeCodeInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, REMOVE_ONE_TIME_CODE, async () => {
      await removeOneTimeCode(
        this.database,
        this.keys,
        actorOf(context),
        input.code,
        this.configuration.oneTimeCodeRoles,
        context.addressHash,
      );
      return Object.assign(new RemoveOneTimeCodePayload(), { removed: true });
    });
  }

  @Mutation(() => ResetOneTimeCodeResult, {
    description: 'Takes the one-time code of a colleague who has lost it.',
  })
  @Allow({
    operation: 'identity.reset-one-time-code',
    roles: ['administrator'],
    relation: 'none',
    dataClasses: ['account'],
  })
  resetOneTimeCode(
    @Args('input', { description: 'Whose.' }) input: ResetOneTimeCodeInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, RESET_ONE_TIME_CODE, async () =>
      Object.assign(new ResetOneTimeCodePayload(), {
        accountId: await resetOneTimeCode(this.database, actorOf(context), input),
      }),
    );
  }
}

const askerOf = ({ actor, sessionToken }: RequestContext) => ({ actor, token: sessionToken });

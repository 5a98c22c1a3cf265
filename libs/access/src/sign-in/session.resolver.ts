import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  ACCEPT_INVITATION,
  AcceptInvitationInput,
  AcceptInvitationResult,
  acceptInvitation,
  CHOOSE_MEMBERSHIP,
  ChooseMembershipInput,
  ChooseMembershipResult,
  CodeNeededPayload,
  chooseMembership,
  InvitationPreview,
  type OpenedSession,
  previewInvitation,
  readViewer,
  SET_PREFERENCES,
  SetPreferencesInput,
  SetPreferencesPayload,
  SetPreferencesResult,
  setPreferences,
  SIGN_IN,
  SIGN_OUT,
  SignInInput,
  SignInPayload,
  SignInProviders,
  SignInResult,
  signIn,
  SignOutInput,
  SignOutPayload,
  SignOutResult,
  signOut,
  toViewer,
  Viewer,
} from '@stegvis/identity';
import { actorOf, answer, Configuration, Database, type RequestContext } from '@stegvis/platform';
import { Allow } from '../policy/allow';

/** Signing in and out, and the roles and preferences of the person who did. */
@Resolver()
export class SessionResolver {
  constructor(
    private readonly database: Database,
    private readonly configuration: Configuration,
    private readonly providers: SignInProviders,
  ) {}

  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  @Allow({ operation: 'identity.read-viewer', roles: 'anyone', relation: 'self', dataClasses: ['account'] })
  async viewer(@Context() context: RequestContext): Promise<Viewer | null> {
    return context.actor ? toViewer(await readViewer(this.database, context.actor)) : null;
  }

  @Query(() => InvitationPreview, {
    nullable: true,
    description: 'What an open invitation is for; null when it is unknown, used or expired.',
  })
  @Allow({
    operation: 'identity.preview-invitation',
    roles: 'anyone',
    relation: 'none',
    dataClasses: ['account'],
  })
  invitation(
    @Args('token', { description: 'The secret of the link.' }) token: string,
  ): Promise<InvitationPreview | null> {
    return previewInvitation(this.database, token);
  }

  @Mutation(() => SignInResult, { description: 'Signs in with e-mail and password.' })
  @Allow({ operation: 'identity.sign-in', roles: 'anyone', relation: 'none', dataClasses: ['account'] })
  signIn(
    @Args('input', { description: 'E-mail and password.' }) input: SignInInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, SIGN_IN, async () =>
      this.begin(
        context,
        await signIn(this.database, input, context.addressHash, this.configuration.oneTimeCodeRoles),
      ),
    );
  }

  @Mutation(() => SignOutResult, { description: 'Ends the session on the server and in the browser.' })
  @Allow({ operation: 'identity.sign-out', roles: 'anyone', relation: 'self', dataClasses: ['account'] })
  signOut(
    @Args('input', { description: 'The key.' }) _input: SignOutInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, SIGN_OUT, async () => {
      const providerId = context.sessionToken ? await signOut(this.database, context.sessionToken) : null;
      context.setSession(null, null);
      context.clearClient?.();
      const address = providerId ? await this.providers.find(providerId)?.endAddress(context.language) : null;
      return Object.assign(new SignOutPayload(), { signedOut: true, providerAddress: address?.href ?? null });
    });
  }

  @Mutation(() => ChooseMembershipResult, {
    description: "Goes on as another of one's own roles; the session is renewed.",
  })
  @Allow({
    operation: 'identity.choose-membership',
    roles: 'signed-in',
    relation: 'self',
    dataClasses: ['account'],
  })
  chooseMembership(
    @Args('input', { description: 'The role.' }) input: ChooseMembershipInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, CHOOSE_MEMBERSHIP, async () => {
      const token = context.sessionToken ?? '';
      const session = await chooseMembership(this.database, actorOf(context), token, input.membershipId);
      return this.enter(context, session);
    });
  }

  @Mutation(() => SetPreferencesResult, { description: 'Keeps language and density.' })
  @Allow({
    operation: 'identity.set-preferences',
    roles: 'signed-in',
    relation: 'self',
    dataClasses: ['account'],
  })
  setPreferences(
    @Args('input', { description: 'Preferences.' }) input: SetPreferencesInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, SET_PREFERENCES, async () => {
      await setPreferences(this.database, actorOf(context), input);
      return Object.assign(new SetPreferencesPayload(), {
        viewer: toViewer(await readViewer(this.database, actorOf(context))),
      });
    });
  }

  @Mutation(() => AcceptInvitationResult, { description: 'Takes up an invitation and signs in.' })
  @Allow({
    operation: 'identity.accept-invitation',
    roles: 'anyone',
    relation: 'none',
    dataClasses: ['account'],
  })
  acceptInvitation(
    @Args('input', { description: 'Link, name and password.' }) input: AcceptInvitationInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, ACCEPT_INVITATION, async () =>
      this.begin(context, await acceptInvitation(this.database, input, this.configuration.oneTimeCodeRoles)),
    );
  }

  private async begin(
    context: RequestContext,
    session: OpenedSession,
  ): Promise<SignInPayload | CodeNeededPayload> {
    if (!session.awaits) return this.enter(context, session);
    context.setSession(session.token, session.expires);
    return Object.assign(new CodeNeededPayload(), { step: session.awaits });
  }

  private async enter(context: RequestContext, session: OpenedSession): Promise<SignInPayload> {
    context.setSession(session.token, session.expires);
    return Object.assign(new SignInPayload(), {
      viewer: toViewer(await readViewer(this.database, session.actor)),
    });
  }
}

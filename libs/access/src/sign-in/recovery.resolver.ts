import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import {
  CHANGE_PASSWORD,
  ChangePasswordInput,
  ChangePasswordPayload,
  ChangePasswordResult,
  changePassword,
  REQUEST_PASSWORD_RESET,
  RequestPasswordResetInput,
  RequestPasswordResetPayload,
  RequestPasswordResetResult,
  requestPasswordReset,
  RESET_PASSWORD,
  ResetPasswordInput,
  ResetPasswordPayload,
  ResetPasswordResult,
  resetPassword,
} from '@stegvis/identity';
import { actorOf, answer, Database, type RequestContext } from '@stegvis/platform';
import { Allow } from '../policy/allow';

/** A new password: by the link of a mail, or for the old one. */
@Resolver()
export class RecoveryResolver {
  constructor(private readonly database: Database) {}

  @Mutation(() => RequestPasswordResetResult, {
    description: 'Asks for a link for a new password; the answer is the same for every address.',
  })
  @Allow({
    operation: 'identity.request-password-reset',
    roles: 'anyone',
    relation: 'none',
    dataClasses: ['account'],
  })
  requestPasswordReset(
    @Args('input', { description: 'The address.' }) input: RequestPasswordResetInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, REQUEST_PASSWORD_RESET, async () => {
      await requestPasswordReset(this.database, input, context.language, context.addressHash);
      return Object.assign(new RequestPasswordResetPayload(), { asked: true });
    });
  }

  @Mutation(() => ResetPasswordResult, {
    description: 'Gives a new password by the link of a mail and ends every session; signs nobody in.',
  })
  @Allow({
    operation: 'identity.reset-password',
    roles: 'anyone',
    relation: 'self',
    dataClasses: ['account'],
  })
  resetPassword(
    @Args('input', { description: 'Link and password.' }) input: ResetPasswordInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, RESET_PASSWORD, async () => {
      await resetPassword(this.database, input);
      context.setSession(null, null);
      return Object.assign(new ResetPasswordPayload(), { changed: true });
    });
  }

  @Mutation(() => ChangePasswordResult, {
    description: 'Gives the viewer a new password for the old one; other sessions end.',
  })
  @Allow({
    operation: 'identity.change-password',
    roles: 'signed-in',
    relation: 'self',
    dataClasses: ['account'],
  })
  changePassword(
    @Args('input', { description: 'Both passwords.' }) input: ChangePasswordInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, CHANGE_PASSWORD, async () => {
      const token = context.sessionToken ?? '';
      await changePassword(this.database, actorOf(context), token, input, context.addressHash);
      return Object.assign(new ChangePasswordPayload(), { changed: true });
    });
  }
}

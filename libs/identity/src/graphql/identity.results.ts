import { Field, GraphQLISODateTime, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  ConflictProblem,
  InputProblem,
  NotFoundProblem,
  RateLimitedProblem,
  resultUnion,
  RuleProblem,
} from '@stegvis/platform';
import { Account, Viewer } from './account.types';

@ObjectType({ description: 'Signed in; the session is in a cookie.' })
export class SignInPayload {
  @Field(() => Viewer, { description: 'Who is signed in.' })
  viewer!: Viewer;
}
export const AwaitedEnum = { code: 'code', enrolment: 'enrolment' } as const;
registerEnumType(AwaitedEnum, {
  name: 'SignInStep',
  description: 'What is left of signing in.',
  valuesMap: {
    code: { description: 'The code of an authenticator (`enterCode`).' },
    enrolment: { description: 'An authenticator is to be set up (`beginOneTimeCode`).' },
  },
});

@ObjectType({ description: 'The password was right; one step is left. The cookie opens nothing until then.' })
export class CodeNeededPayload {
  @Field(() => AwaitedEnum, { description: 'Which.' })
  step!: 'code' | 'enrolment';
}
@ObjectType({ description: 'The session is over.' })
export class SignOutPayload {
  @Field({ description: 'Always true.' })
  signedOut!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Where to go on to, so that the sign-in at the provider ends too; null where there is none.',
  })
  providerAddress!: string | null;
}
@ObjectType({ description: 'Preferences are kept.' })
export class SetPreferencesPayload {
  @Field(() => Viewer, { description: 'The viewer with the new preferences.' })
  viewer!: Viewer;
}
@ObjectType({ description: 'Somebody is invited.' })
export class InviteAccountPayload {
  @Field(() => Account, { description: 'The new account.' })
  account!: Account;
  @Field({ description: 'The link to hand over; it is shown once.' })
  link!: string;
  @Field(() => GraphQLISODateTime, { description: 'The link works until then.' })
  expiresAt!: Date;
}
@ObjectType({ description: 'The account is closed.' })
export class CloseAccountPayload {
  @Field(() => Account, { description: 'The closed account.' })
  account!: Account;
}

@ObjectType({ description: 'The account as it is after the act.' })
export class AccountPayload {
  @Field(() => Account, { description: 'The account.' })
  account!: Account;
}

@ObjectType({ description: "The member's own session has ended; the device waits for the participant." })
export class StartAssistedSignInPayload {
  @Field({ description: 'Always true.' })
  waits!: boolean;
}
@ObjectType({ description: 'How long own sessions may rest.' })
export class ChooseIdlePayload {
  @Field(() => Int, { nullable: true, description: "Minutes; null for the municipality's own." })
  minutes!: number | null;
}

export const SIGN_IN = [SignInPayload, CodeNeededPayload, InputProblem, RateLimitedProblem] as const;
export const SignInResult = resultUnion('SignInResult', SIGN_IN);
export const SIGN_OUT = [SignOutPayload, InputProblem] as const;
export const SignOutResult = resultUnion('SignOutResult', SIGN_OUT);
export const CHOOSE_MEMBERSHIP = [SignInPayload, NotFoundProblem, InputProblem] as const;
export const ChooseMembershipResult = resultUnion('ChooseMembershipResult', CHOOSE_MEMBERSHIP);
export const SET_PREFERENCES = [SetPreferencesPayload, InputProblem] as const;
export const SetPreferencesResult = resultUnion('SetPreferencesResult', SET_PREFERENCES);
export const INVITE_ACCOUNT = [InviteAccountPayload, InputProblem, ConflictProblem] as const;
export const InviteAccountResult = resultUnion('InviteAccountResult', INVITE_ACCOUNT);
export const ACCEPT_INVITATION = [SignInPayload, CodeNeededPayload, InputProblem, NotFoundProblem] as const;
export const AcceptInvitationResult = resultUnion('AcceptInvitationResult', ACCEPT_INVITATION);
export const CLOSE_ACCOUNT = [
  CloseAccountPayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
  RuleProblem,
] as const;
export const CloseAccountResult = resultUnion('CloseAccountResult', CLOSE_ACCOUNT);

@ObjectType({
  description: 'A link is on its way, if anybody signs in with the address. The answer does not tell.',
})
export class RequestPasswordResetPayload {
  @Field({ description: 'Always true.' })
  asked!: boolean;
}
@ObjectType({ description: 'The password is new and every session has ended.' })
export class ResetPasswordPayload {
  @Field({ description: 'Always true.' })
  changed!: boolean;
}
export const REQUEST_PASSWORD_RESET = [
  RequestPasswordResetPayload,
  InputProblem,
  RateLimitedProblem,
] as const;
export const RequestPasswordResetResult = resultUnion('RequestPasswordResetResult', REQUEST_PASSWORD_RESET);
export const RESET_PASSWORD = [ResetPasswordPayload, InputProblem, NotFoundProblem] as const;
export const ResetPasswordResult = resultUnion('ResetPasswordResult', RESET_PASSWORD);

export const SIGN_OUT_EVERYWHERE = [SignOutPayload, InputProblem, ConflictProblem] as const;
export const SignOutEverywhereResult = resultUnion('SignOutEverywhereResult', SIGN_OUT_EVERYWHERE);

export const REINVITE_ACCOUNT = [
  InviteAccountPayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
] as const;
export const ReinviteAccountResult = resultUnion('ReinviteAccountResult', REINVITE_ACCOUNT);
export const ACCOUNT_ACT = [
  AccountPayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
  RuleProblem,
] as const;
export const AccountActResult = resultUnion('AccountActResult', ACCOUNT_ACT);

export const START_ASSISTED_SIGN_IN = [
  StartAssistedSignInPayload,
  InputProblem,
  NotFoundProblem,
  RuleProblem,
] as const;
export const StartAssistedSignInResult = resultUnion('StartAssistedSignInResult', START_ASSISTED_SIGN_IN);
export const CONFIRM_ASSISTED_SIGN_IN = [
  SignInPayload,
  SignOutPayload,
  InputProblem,
  NotFoundProblem,
] as const;
export const ConfirmAssistedSignInResult = resultUnion(
  'ConfirmAssistedSignInResult',
  CONFIRM_ASSISTED_SIGN_IN,
);
export const CHOOSE_IDLE = [ChooseIdlePayload, InputProblem] as const;
export const ChooseIdleResult = resultUnion('ChooseIdleResult', CHOOSE_IDLE);

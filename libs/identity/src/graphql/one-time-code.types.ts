import { Field, GraphQLISODateTime, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  InputProblem,
  NotFoundProblem,
  RateLimitedProblem,
  resultUnion,
  RuleProblem,
  Uuid,
} from '@stegvis/platform';
import { SignInPayload } from './identity.results';

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};
const CODE = { description: 'Six digits of the authenticator, or a recovery code.' };

@InputType({ description: 'The second step of signing in.' })
export class EnterCodeInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(CODE)
  code!: string;
}

@InputType({ description: 'Begins with an authenticator, or with a new one.' })
export class BeginOneTimeCodeInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => String, {
    nullable: true,
    description: 'A code of the one that there is; needed to renew it.',
  })
  code?: string | null;
}

@InputType({ description: 'A first code of the authenticator.' })
export class ConfirmOneTimeCodeInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field({ description: 'Six digits of the authenticator.' })
  code!: string;
}

@InputType({ description: 'Goes on with the password alone.' })
export class RemoveOneTimeCodeInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(CODE)
  code!: string;
}

@InputType({ description: 'Whose one-time code is taken away.' })
export class ResetOneTimeCodeInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Id of the account.' })
  accountId!: string;
}

@InputType({ description: 'A new password for the old one.' })
export class ChangePasswordInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field({ description: 'The password until now.' })
  currentPassword!: string;
  @Field({ description: 'At least 12 characters.' })
  password!: string;
}

@ObjectType({ description: 'An authenticator to be set up; shown once.' })
export class BeginOneTimeCodePayload {
  @Field({ description: 'The secret, for typing.' })
  secret!: string;
  @Field({ description: 'The secret as an address that an authenticator opens.' })
  address!: string;
  @Field(() => [String], { description: 'Rows of the QR code; 1 is a dark square.' })
  rows!: string[];
}
@ObjectType({ description: 'The authenticator counts from now on; other sessions have ended.' })
export class ConfirmOneTimeCodePayload {
  @Field(() => [String], { description: 'Each signs in once when the authenticator is away; shown once.' })
  recoveryCodes!: readonly string[];
}
@ObjectType({ description: 'The one-time code is gone.' })
export class RemoveOneTimeCodePayload {
  @Field({ description: 'Always true.' })
  removed!: boolean;
}
@ObjectType({ description: 'The colleague has no one-time code any more, and her sessions have ended.' })
export class ResetOneTimeCodePayload {
  @Field(() => Uuid, { description: 'Id of the account.' })
  accountId!: string;
}
@ObjectType({ description: 'The password is new; other sessions have ended.' })
export class ChangePasswordPayload {
  @Field({ description: 'Always true.' })
  changed!: boolean;
}

@ObjectType({ description: "The viewer's own one-time code." })
export class OwnOneTimeCode {
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when; null while there is none.' })
  confirmedAt!: Date | null;
  @Field(() => Int, { description: 'Recovery codes that are not used.' })
  recoveryCodesLeft!: number;
  @Field({ description: "A role of the viewer's needs one." })
  needed!: boolean;
}

export const ENTER_CODE = [SignInPayload, InputProblem, NotFoundProblem, RateLimitedProblem] as const;
export const EnterCodeResult = resultUnion('EnterCodeResult', ENTER_CODE);
export const BEGIN_ONE_TIME_CODE = [
  BeginOneTimeCodePayload,
  InputProblem,
  NotFoundProblem,
  RateLimitedProblem,
] as const;
export const BeginOneTimeCodeResult = resultUnion('BeginOneTimeCodeResult', BEGIN_ONE_TIME_CODE);
export const CONFIRM_ONE_TIME_CODE = [
  ConfirmOneTimeCodePayload,
  InputProblem,
  NotFoundProblem,
  RateLimitedProblem,
] as const;
export const ConfirmOneTimeCodeResult = resultUnion('ConfirmOneTimeCodeResult', CONFIRM_ONE_TIME_CODE);
export const REMOVE_ONE_TIME_CODE = [
  RemoveOneTimeCodePayload,
  InputProblem,
  NotFoundProblem,
  RuleProblem,
  RateLimitedProblem,
] as const;
export const RemoveOneTimeCodeResult = resultUnion('RemoveOneTimeCodeResult', REMOVE_ONE_TIME_CODE);
export const RESET_ONE_TIME_CODE = [
  ResetOneTimeCodePayload,
  InputProblem,
  NotFoundProblem,
  RuleProblem,
] as const;
export const ResetOneTimeCodeResult = resultUnion('ResetOneTimeCodeResult', RESET_ONE_TIME_CODE);
export const CHANGE_PASSWORD = [ChangePasswordPayload, InputProblem, RateLimitedProblem] as const;
export const ChangePasswordResult = resultUnion('ChangePasswordResult', CHANGE_PASSWORD);

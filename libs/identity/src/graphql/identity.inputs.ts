import { Field, InputType, Int } from '@nestjs/graphql';
import { type Role, Uuid } from '@stegvis/platform';
import { DisplayModeEnum, LanguageEnum, RoleEnum } from './account.types';

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};

@InputType({ description: 'E-mail and password.' })
export class SignInInput {
  @Field({ description: 'E-mail address.' })
  email!: string;
  @Field({ description: 'Password.' })
  password!: string;
}

@InputType({ description: 'Ends the session.' })
export class SignOutInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
}

@InputType({ description: "Another of one's own roles." })
export class ChooseMembershipInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'One of `viewer.roles`.' })
  membershipId!: string;
}

@InputType({ description: 'What is left out stays as it is.' })
export class SetPreferencesInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => LanguageEnum, { nullable: true, description: 'Language.' })
  language?: 'sv' | 'en' | null;
  @Field(() => DisplayModeEnum, { nullable: true, description: 'Density.' })
  displayMode?: 'work' | 'calm' | null;
}

@InputType({ description: 'Who is invited to what.' })
export class InviteAccountInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field({ description: 'E-mail address.' })
  email!: string;
  @Field({ description: 'Name, at most 200 characters.' })
  name!: string;
  @Field(() => RoleEnum, { description: 'Role; neither participant nor representative.' })
  role!: Role;
  @Field(() => Uuid, {
    nullable: true,
    description: 'Needed for those who work at a unit, an employer or an authority.',
  })
  organisationId?: string | null;
  @Field(() => Uuid, {
    nullable: true,
    description: 'Secrecy domain, for a role inside one; that of the colleagues at the unit when left out.',
  })
  domainId?: string | null;
}

@InputType({ description: 'Takes up an invitation.' })
export class AcceptInvitationInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field({ description: 'The secret of the link.' })
  token!: string;
  @Field({ description: 'Name, at most 200 characters.' })
  name!: string;
  @Field({ description: 'At least 12 characters.' })
  password!: string;
}

@InputType({ description: 'Which account to close.' })
export class CloseAccountInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Id of the account.' })
  accountId!: string;
  @Field(() => Int, { description: 'The version that the reader saw.' })
  expectedVersion!: number;
}

@InputType({ description: 'Where to send a link for a new password.' })
export class RequestPasswordResetInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field({ description: 'E-mail address that signs in.' })
  email!: string;
}

@InputType({ description: 'A new password by the link of a mail.' })
export class ResetPasswordInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field({ description: 'The secret of the link.' })
  token!: string;
  @Field({ description: 'At least 12 characters.' })
  password!: string;
}

@InputType({ description: 'Which of the own sessions end.' })
export class SignOutEverywhereInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field({ description: 'The session that asks goes on.' })
  keepThis!: boolean;
}

@InputType({ description: 'The answer to whether it is her.' })
export class ConfirmAssistedSignInInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field({ description: 'True: it is her. False: what waits on the device is over.' })
  itIsMe!: boolean;
}

@InputType({ description: 'How long own sessions may rest.' })
export class ChooseIdleInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Int, { nullable: true, description: "15-480 minutes; null for the municipality's own." })
  minutes?: number | null;
}

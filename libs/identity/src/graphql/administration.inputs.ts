import { Field, InputType, Int } from '@nestjs/graphql';
import { DateText, type Role, Uuid } from '@stegvis/platform';
import { RoleEnum } from './account.types';

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};
const VERSION = { description: 'The version of the account that the reader saw.' };
const ROLE = { description: 'Role; neither participant nor representative.' };
const ORGANISATION = {
  nullable: true,
  description: 'Needed for those who work at a unit, an employer or an authority.',
};
const DOMAIN = {
  nullable: true,
  description: 'Secrecy domain, for a role inside one; that of the colleagues at the unit when left out.',
};

@InputType({ description: 'Which account.' })
export class AccountActInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Id of the account.' })
  accountId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
}

@InputType({ description: 'One more role for an account.' })
export class GiveMembershipInput extends AccountActInput {
  @Field(() => RoleEnum, ROLE)
  role!: Role;
  @Field(() => Uuid, ORGANISATION)
  organisationId?: string | null;
  @Field(() => Uuid, DOMAIN)
  domainId?: string | null;
  @Field(() => DateText, {
    nullable: true,
    description: 'First day; today when left out, at most a year ahead.',
  })
  day?: string | null;
}

@InputType({ description: 'Which role of an account.' })
export class MembershipActInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Id of the membership.' })
  membershipId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
}

@InputType({ description: 'The end of a role.' })
export class EndMembershipInput extends MembershipActInput {
  @Field(() => DateText, { nullable: true, description: 'First day without it; today when left out.' })
  day?: string | null;
}

@InputType({ description: 'Another role instead of one.' })
export class ChangeMembershipInput extends MembershipActInput {
  @Field(() => RoleEnum, ROLE)
  role!: Role;
  @Field(() => Uuid, ORGANISATION)
  organisationId?: string | null;
  @Field(() => Uuid, DOMAIN)
  domainId?: string | null;
  @Field(() => DateText, { nullable: true, description: 'First day with the new one; today when left out.' })
  day?: string | null;
}

import { Field, GraphQLISODateTime, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionType, DateText, ROLES, type Role, Uuid } from '@stegvis/platform';

export const RoleEnum = Object.fromEntries(ROLES.map((role) => [role, role])) as { [R in Role]: R };
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What a member may be (glossary 1, 30-37, 96).',
  valuesMap: {
    participant: { description: 'Deltagare: herself.' },
    supervisor: { description: 'Handledare: assigned participants.' },
    job_consultant: {
      description: 'Arbetskonsulent: assigned participants, all openings of the municipality.',
    },
    employer_contact: { description: 'Handledare på arbetsplatsen: own openings, no person.' },
    hr_officer: { description: "HR-avdelning: own department's openings, no person." },
    coordinator: { description: 'Samordnare: organisations, openings, counts.' },
    administrator: { description: 'Administratör: accounts and reference data, no person.' },
    representative: {
      description: 'God man, förvaltare eller vårdnadshavare: the participant represented, in scope.',
    },
    unit_manager: { description: "Enhetschef: the own unit's persons." },
    labour_market_coach: {
      description: 'Arbetsmarknadscoach of another committee: what a participant said yes to.',
    },
    fk_liaison: { description: 'Handläggare hos Försäkringskassan: named items of a joint case.' },
    af_liaison: { description: 'Handläggare hos Arbetsförmedlingen: named items of a joint case.' },
    analyst: { description: 'Analytiker: figures, no person.' },
    log_reviewer: { description: 'Loggranskare: who looked at what in the own domain, no record.' },
  },
});
export const LanguageEnum = { sv: 'sv', en: 'en' } as const;
registerEnumType(LanguageEnum, {
  name: 'Language',
  description: 'Language of the interface.',
  valuesMap: { sv: { description: 'Swedish.' }, en: { description: 'English.' } },
});
export const DisplayModeEnum = { work: 'work', calm: 'calm' } as const;
registerEnumType(DisplayModeEnum, {
  name: 'DisplayMode',
  description: 'How dense the pages are.',
  valuesMap: {
    work: { description: 'Arbetsläge: dense lists.' },
    calm: { description: 'Lugnt läge: one thing at a time.' },
  },
});
export const AccountStatusEnum = {
  invited: 'invited',
  active: 'active',
  locked: 'locked',
  closed: 'closed',
} as const;
registerEnumType(AccountStatusEnum, {
  name: 'AccountStatus',
  description: 'State of an account.',
  valuesMap: {
    invited: { description: 'Has a link that is not used yet.' },
    active: { description: 'Can sign in.' },
    locked: { description: 'Cannot sign in until it is unlocked; its roles stay.' },
    closed: { description: 'Cannot sign in any more.' },
  },
});

@ObjectType({ description: 'One of the roles that the viewer may act in.' })
export class ViewerMembership {
  @Field(() => Uuid, { description: 'Id of the membership.' })
  membershipId!: string;
  @Field(() => RoleEnum, { description: 'The role.' })
  role!: Role;
  organisationId!: string | null;
}

@ObjectType({ description: 'The person who is signed in.' })
export class Viewer {
  @Field(() => Uuid, { description: 'Id of the account.' })
  accountId!: string;
  @Field({ description: 'Name.' })
  name!: string;
  @Field({ description: 'E-mail address that signs in.' })
  email!: string;
  @Field(() => RoleEnum, { description: 'The role acted in now.' })
  role!: Role;
  @Field(() => [ViewerMembership], { description: 'All valid roles.' })
  roles!: ViewerMembership[];
  @Field(() => Uuid, { description: 'The membership acted in now.' })
  membershipId!: string;
  @Field(() => LanguageEnum, { description: 'Chosen language.' })
  language!: 'sv' | 'en';
  @Field(() => DisplayModeEnum, { description: 'Chosen density.' })
  displayMode!: 'work' | 'calm';
  @Field(() => Uuid, { nullable: true, description: 'Herself, for a participant.' })
  participantId!: string | null;
  organisationId!: string | null;
}

@ObjectType({ description: 'A role of an account, with its dates.' })
export class AccountMembership {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => RoleEnum, { description: 'The role.' })
  role!: Role;
  @Field(() => DateText, { description: 'First day.' })
  validFrom!: string;
  @Field(() => DateText, { nullable: true, description: 'Day after the last; null while it lasts.' })
  validTo!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Secrecy domain, for a role inside one.',
  })
  domainName!: string | null;
  organisationId!: string | null;
}

@ObjectType({ description: 'A committee or a private provider, to choose where a role is held.' })
export class SecrecyDomainChoice {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field({ description: 'Name.' })
  name!: string;
}

@ObjectType({ description: 'An account of a member of staff or an employer, as the administrator sees it.' })
export class Account {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field({ description: 'Name.' })
  name!: string;
  @Field({ description: 'E-mail address.' })
  email!: string;
  @Field(() => AccountStatusEnum, { description: 'State.' })
  status!: 'invited' | 'active' | 'locked' | 'closed';
  @Field(() => GraphQLISODateTime, { description: 'When it was made.' })
  createdAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Last sign-in.' })
  lastSignInAt!: Date | null;
  @Field(() => Int, { description: 'Version for `expectedVersion`.' })
  version!: number;
}

@ObjectType({ description: 'A page of accounts, by name.' })
export class AccountConnection extends connectionType(Account, 'Account') {}

@ObjectType({ description: 'What an open invitation is for.' })
export class InvitationPreview {
  @Field({ description: 'The invited address.' })
  email!: string;
  @Field(() => RoleEnum, { description: 'The role.' })
  role!: Role;
  @Field(() => GraphQLISODateTime, { description: 'The link works until then.' })
  expiresAt!: Date;
  membershipId!: string;
  organisationId!: string | null;
}

@ObjectType({ description: 'What a device asks a participant for whom staff began a sign-in.' })
export class AssistedSignIn {
  @Field(() => String, { nullable: true, description: 'Her first name; null where it is protected.' })
  givenName!: string | null;
  @Field({ description: 'Who on the staff began it.' })
  helper!: string;
}

@ObjectType({ description: 'One place where the viewer is signed in.' })
export class OwnSession {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => RoleEnum, { description: 'The role acted in there.' })
  role!: Role;
  @Field(() => GraphQLISODateTime, { description: 'When it began.' })
  startedAt!: Date;
  @Field(() => GraphQLISODateTime, { description: 'Last used, within a minute.' })
  lastUsedAt!: Date;
  @Field({ description: 'The one that asks.' })
  current!: boolean;
  @Field(() => String, { nullable: true, description: 'Who on the staff began it for her, if anybody.' })
  assistedBy!: string | null;
}

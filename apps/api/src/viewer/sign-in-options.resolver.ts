import { Context, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { RoleEnum } from '@stegvis/identity';
import { Configuration, type RequestContext, type Role } from '@stegvis/platform';
import { DEMO_ACCOUNTS, DEMO_NOTICE } from './demo-accounts';

@ObjectType({ description: 'A fictional person that can be tried with one press; demo mode only.' })
export class DemoAccount {
  @Field({ description: 'E-mail address.' })
  email!: string;
  @Field({ description: 'Name.' })
  name!: string;
  @Field(() => RoleEnum, { description: 'Role.' })
  role!: Role;
  @Field({ description: 'What can be tried as this person.' })
  about!: string;
}

@ObjectType({
  description:
    'Somebody else who vouches for people here: the municipality, or a broker of e-identifications.',
})
export class SignInProviderOption {
  @Field({ description: 'Id; one signs in at `/oidc/<id>/start`.' })
  id!: string;
  @Field({ description: 'Name, in the language of the page.' })
  name!: string;
}

@ObjectType({ description: 'How one can sign in here.' })
export class SignInOptions {
  @Field({ description: 'Demo mode.' })
  demo!: boolean;
  @Field({ description: 'Mails can leave, so a forgotten password can be made new by mail.' })
  mail!: boolean;
  @Field(() => [SignInProviderOption], { description: 'Empty where none is set.' })
  providers!: SignInProviderOption[];
  @Field(() => [DemoAccount], { description: 'Empty in production.' })
  demoAccounts!: DemoAccount[];
  @Field(() => String, { nullable: true, description: 'That all is constructed, in demo mode.' })
  notice!: string | null;
}

@Resolver()
export class SignInOptionsResolver {
  constructor(private readonly configuration: Configuration) {}

  @Query(() => SignInOptions, { description: 'How one can sign in here.' })
  @Allow({ operation: 'identity.sign-in-options', roles: 'anyone', relation: 'none', dataClasses: ['C0'] })
  signInOptions(@Context() context: RequestContext): SignInOptions {
    const mail = this.configuration.demo || this.configuration.smtp !== null;
    const { language } = context;
    const providers = this.configuration.providers.map(({ id, name }) => ({ id, name: name[language] }));
    if (!this.configuration.demo) return { demo: false, mail, providers, demoAccounts: [], notice: null };
    return {
      demo: true,
      mail,
      providers,
      notice: DEMO_NOTICE[language],
      demoAccounts: DEMO_ACCOUNTS.map(({ about, ...account }) => ({ ...account, about: about[language] })),
    };
  }
}

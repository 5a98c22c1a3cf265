import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { SignInProviders } from '@stegvis/identity';
import { Configuration } from '@stegvis/platform';
import { LooksResolver } from './log/looks/looks.resolver';
import { QuestionsResolver } from './log/questions/questions.resolver';
import { RefusalFilter } from './log/refusal.filter';
import { RefusalInterceptor } from './log/refusal.interceptor';
import { Refusals } from './log/refusals';
import { CasesResolver } from './cases';
import { ReviewsResolver } from './review/graphql/reviews.resolver';
import { ConsentsResolver } from './consents';
import { OperationList } from './policy/operation-list';
import { PolicyGuard } from './policy/policy.guard';
import { AccountFieldsResolver } from './sign-in/account-fields.resolver';
import { AssistedResolver } from './sign-in/assisted.resolver';
import { AccountsResolver } from './sign-in/accounts.resolver';
import { OneTimeCodeResolver } from './sign-in/one-time-code.resolver';
import { AdministrationResolver } from './sign-in/administration.resolver';
import { OwnSessionsResolver } from './sign-in/own-sessions.resolver';
import { RecoveryResolver } from './sign-in/recovery.resolver';
import { SessionResolver } from './sign-in/session.resolver';

/** Denied by default: the guard stands before every root field, and the list refuses to start with a hole in it. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    OperationList,
    { provide: APP_GUARD, useClass: PolicyGuard },
    Refusals,
    { provide: APP_INTERCEPTOR, useClass: RefusalInterceptor },
    { provide: APP_FILTER, useClass: RefusalFilter },
    LooksResolver,
    QuestionsResolver,
    ReviewsResolver,
    {
      provide: SignInProviders,
      useFactory: (configuration: Configuration) => new SignInProviders(configuration),
      inject: [Configuration],
    },
    SessionResolver,
    OwnSessionsResolver,
    OneTimeCodeResolver,
    RecoveryResolver,
    AccountsResolver,
    AdministrationResolver,
    AssistedResolver,
    AccountFieldsResolver,
    ConsentsResolver,
    CasesResolver,
  ],
  exports: [OperationList, SignInProviders],
})
export class AccessModule {}

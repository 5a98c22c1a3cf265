import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { OperationList } from './policy/operation-list';
import { PolicyGuard } from './policy/policy.guard';
import { AccountFieldsResolver } from './sign-in/account-fields.resolver';
import { AccountsResolver } from './sign-in/accounts.resolver';
import { SessionResolver } from './sign-in/session.resolver';

/** Denied by default: the guard stands before every root field, and the list refuses to start with a hole in it. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    OperationList,
    { provide: APP_GUARD, useClass: PolicyGuard },
    SessionResolver,
    AccountsResolver,
    AccountFieldsResolver,
  ],
  exports: [OperationList],
})
export class AccessModule {}

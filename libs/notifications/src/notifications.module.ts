import { Module } from '@nestjs/common';
import { InboxResolver } from './graphql/inbox.resolver';

/** What concerns a person, in one place. */
@Module({ providers: [InboxResolver] })
export class NotificationsModule {}

import { Field, GraphQLISODateTime, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { listDemoOutbox } from '@stegvis/mail';
import { Configuration, Database, Uuid } from '@stegvis/platform';

@ObjectType({ description: 'A mail that demo mode shows instead of sending.' })
export class DemoMail {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field({ description: 'Receiver.' })
  recipient!: string;
  @Field({ description: 'Subject.' })
  subject!: string;
  @Field({ description: 'Plain text.' })
  body!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it would have left.' })
  sentAt!: Date;
}

/** The developer outbox: all in it is fictional, so whoever tries Stegvis may read it. */
@Resolver()
export class DemoOutboxResolver {
  constructor(
    private readonly database: Database,
    private readonly configuration: Configuration,
  ) {}

  @Query(() => [DemoMail], {
    description: 'The newest fifty mails that were not sent because this is a demo; none in production.',
  })
  @Allow({ operation: 'mail.list-demo-outbox', roles: 'anyone', relation: 'none', dataClasses: ['C0'] })
  async demoOutbox(): Promise<DemoMail[]> {
    if (!this.configuration.demo) return [];
    return (await listDemoOutbox(this.database)).map((row) => Object.assign(new DemoMail(), row));
  }
}

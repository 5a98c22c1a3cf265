import { Context, Field, GraphQLISODateTime, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import { actorOf, Database, DateText, type RequestContext, Uuid } from '@stegvis/platform';
import { listLookQuestions } from '../operations/list-look-questions';

@ObjectType({ description: 'A participant of the unit asks why somebody looked at her.' })
export class LookQuestion {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field({ description: 'Who asks; of a protected person the word for it.' })
  participantName!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Who looked; null for a representative or somebody of another organisation, whom the reader does not meet.',
  })
  lookerName!: string | null;
  @Field(() => DateText, { description: 'On which day.' })
  day!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was asked.' })
  askedAt!: Date;
  @Field({ description: 'Whether it has waited for more than seven days.' })
  late!: boolean;
  @Field({ description: 'Whether the reader may answer; nobody answers for her own look.' })
  mayAnswer!: boolean;
}

/** What the participants of a unit ask about looks at them, for its manager. */
@Resolver()
export class LookQuestionsResolver {
  constructor(private readonly database: Database) {}

  @Query(() => [LookQuestion], {
    description:
      'Questions of participants of the own unit about looks at them that wait for an answer; at most 50.',
  })
  @Allow({
    operation: 'participants.list-look-questions',
    roles: ['unit_manager'],
    relation: 'unit',
    dataClasses: ['C3', 'C10'],
  })
  async lookQuestions(@Context() context: RequestContext): Promise<LookQuestion[]> {
    const rows = await listLookQuestions(this.database, actorOf(context));
    return rows.map(({ participantId: _hers, ...row }) => Object.assign(new LookQuestion(), row));
  }
}

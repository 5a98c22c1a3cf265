import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, recordRefused, recordShown, represents } from '@stegvis/access';
import { actorOf, answer, Database, type RequestContext, Uuid } from '@stegvis/platform';
import { listRepresented } from '../operations/list-represented';
import { readParticipant } from '../operations/read-participant';
import { recordForRepresented } from '../operations/record-for-represented';
import { Me } from './me.types';
import { MePayload } from './participant.results';
import {
  RECORD_FOR,
  RecordForRepresentedInput,
  RecordForRepresentedResult,
  RepresentedPerson,
} from './representation.types';
import { toMe } from './to-me';
import { Vocabularies } from './vocabularies';

/** What a representative reads and says for the participant, within the registered scope (security A7). */
@Resolver()
export class RepresentedResolver {
  constructor(
    private readonly database: Database,
    private readonly vocabularies: Vocabularies,
  ) {}

  @Query(() => [RepresentedPerson], { description: 'Whom the reader represents today; at most 50.' })
  @Allow({
    operation: 'participants.list-represented',
    roles: ['representative'],
    relation: 'represented',
    dataClasses: ['C3'],
  })
  async representedPeople(@Context() context: RequestContext): Promise<RepresentedPerson[]> {
    const rows = await listRepresented(this.database, actorOf(context));
    return rows.map(({ participantId, givenName, familyName, kind, scope, validTo }) =>
      Object.assign(new RepresentedPerson(), { participantId, givenName, familyName, kind, scope, validTo }),
    );
  }

  @Query(() => Me, {
    nullable: true,
    description:
      'A participant as she meets herself; null when she is absent, another\'s, or the scope does not cover "person".',
  })
  @Allow({
    operation: 'participants.read-represented',
    roles: ['representative'],
    relation: 'represented',
    dataClasses: ['C3', 'C4'],
  })
  representedPerson(
    @Args('participantId', { type: () => Uuid, description: 'Id of the participant.' }) participantId: string,
    @Context() context: RequestContext,
  ): Promise<Me | null> {
    return this.load(participantId, context, 'participants.read-represented');
  }

  @Mutation(() => RecordForRepresentedResult, {
    description: 'Keeps what a representative says for a participant, as said by the representative.',
  })
  @Allow({
    operation: 'participants.record-for-represented',
    roles: ['representative'],
    relation: 'represented',
    dataClasses: ['C4'],
  })
  recordForRepresented(
    @Args('input', { description: 'For whom and what.' }) input: RecordForRepresentedInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, RECORD_FOR, async () => {
      const vocabulary = await this.vocabularies.of(actorOf(context));
      const id = await recordForRepresented(this.database, vocabulary, actorOf(context), input);
      context.loaders.clear();
      return Object.assign(new MePayload(), {
        me: await this.load(id, context, 'participants.record-for-represented'),
      });
    });
  }

  private async load(participantId: string, context: RequestContext, action: string): Promise<Me | null> {
    const look = { action, classes: ['C3', 'C4'] } as const;
    const facts = await this.database.withActor(actorOf(context), async (transaction) => {
      const may = await represents(transaction, participantId, 'person');
      const found = may ? await readParticipant(transaction, participantId) : null;
      if (found)
        await recordShown(transaction, { ...look, subjects: [participantId], relation: 'representation' });
      else await recordRefused(transaction, { ...look, asked: participantId });
      return found;
    });
    return facts && toMe(facts);
  }
}

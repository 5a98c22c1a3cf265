import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, recordShown } from '@stegvis/access';
import { actorOf, answer, Database, localDate, type RequestContext, systemClock } from '@stegvis/platform';
import type { SuggestionAnswer, ValueKind } from '../domain/profile-kinds';
import { readParticipant } from '../operations/read-participant';
import { recordMyValues } from '../operations/record-my-values';
import { SuggestionAnswerEnum, ValueKindEnum } from './enums';
import { Me, SupportPerson } from './me.types';
import { RecordMyValuesInput } from './participant.inputs';
import { MePayload, RECORD_MINE, RecordMyValuesResult } from './participant.results';
import { ProfileLoaders, toProfileValue } from './profile-loaders';
import { ProfileValue } from './profile-value.type';
import { toMe } from './to-me';
import { Vocabularies } from './vocabularies';

/** What a participant reads and says about herself. */
@Resolver(() => Me)
export class MeResolver {
  constructor(
    private readonly database: Database,
    private readonly loaders: ProfileLoaders,
    private readonly vocabularies: Vocabularies,
  ) {}

  @Query(() => Me, { nullable: true, description: 'Herself; null when she is no longer registered.' })
  @Allow({
    operation: 'participants.read-me',
    roles: ['participant'],
    relation: 'self',
    dataClasses: ['C3', 'C4'],
  })
  me(@Context() context: RequestContext): Promise<Me | null> {
    return this.load(context, 'participants.read-me');
  }

  private async load(context: RequestContext, action: string): Promise<Me | null> {
    const actor = actorOf(context);
    const { participantId } = actor;
    if (!participantId) return null;
    const facts = await this.database.withActor(actor, async (transaction) => {
      const found = await readParticipant(transaction, participantId);
      if (found) await recordShown(transaction, { action, subjects: [participantId], classes: ['C3', 'C4'] });
      return found;
    });
    return facts && toMe(facts);
  }

  @Mutation(() => RecordMyValuesResult, {
    description: 'Keeps what she says; what she can becomes a suggestion that staff answer.',
  })
  @Allow({
    operation: 'participants.record-my-values',
    roles: ['participant'],
    relation: 'self',
    dataClasses: ['C4'],
  })
  recordMyValues(
    @Args('input', { description: 'What.' }) input: RecordMyValuesInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, RECORD_MINE, async () => {
      const vocabulary = await this.vocabularies.of(actorOf(context));
      await recordMyValues(this.database, vocabulary, actorOf(context), input);
      context.loaders.clear();
      return Object.assign(new MePayload(), {
        me: await this.load(context, 'participants.record-my-values'),
      });
    });
  }

  @ResolveField(() => String, { nullable: true, description: 'Code of her step.' })
  async step(@Parent() { participantId }: Me, @Context() context: RequestContext): Promise<string | null> {
    return (await this.loaders.step(context, participantId))?.code ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Her work goal in her words.' })
  workGoal(@Parent() { participantId }: Me, @Context() context: RequestContext): Promise<string | null> {
    return this.loaders.workGoal(context, participantId);
  }

  @ResolveField(() => SuggestionAnswerEnum, { description: 'Whether she wants suggestions.' })
  wantsSuggestions(
    @Parent() { participantId }: Me,
    @Context() context: RequestContext,
  ): Promise<SuggestionAnswer> {
    return this.loaders.wantsSuggestions(context, participantId);
  }

  @ResolveField(() => [ProfileValue], {
    description: 'What holds now: the newest confirmed of each kind and code.',
  })
  async values(
    @Parent() { participantId }: Me,
    @Args('kinds', { type: () => [ValueKindEnum], nullable: true, description: 'Only these kinds.' })
    kinds: ValueKind[] | null | undefined,
    @Context() context: RequestContext,
  ): Promise<ProfileValue[]> {
    return (await this.loaders.current(context, participantId, kinds)).map(toProfileValue);
  }

  @ResolveField(() => [ProfileValue], {
    description: 'What she has said that she can, and staff have not answered.',
  })
  async suggestions(
    @Parent() { participantId }: Me,
    @Context() context: RequestContext,
  ): Promise<ProfileValue[]> {
    return (await this.loaders.suggestions(context, participantId)).map(toProfileValue);
  }

  @ResolveField(() => [SupportPerson], { description: 'Who helps her now.' })
  async supportPeople(
    @Parent() { participantId }: Me,
    @Context() context: RequestContext,
  ): Promise<SupportPerson[]> {
    const today = localDate(systemClock.now());
    const assignments = await this.loaders.assignments(context, participantId);
    return assignments
      .filter(({ validFrom, validTo }) => validFrom <= today && (validTo === null || validTo > today))
      .map(({ staffName, role }) => Object.assign(new SupportPerson(), { name: staffName, role }));
  }
}

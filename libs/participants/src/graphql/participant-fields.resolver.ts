import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { actorOf, Database, DateText, type RequestContext } from '@stegvis/platform';
import { completenessOf } from '../domain/completeness';
import type { SuggestionAnswer, ValueKind } from '../domain/profile-kinds';
import { valueHistory } from '../storage/current-values';
import { SuggestionAnswerEnum, ValueKindEnum } from './enums';
import { Assignment, Participant, ProfileCompleteness } from './participant.types';
import { ProfileLoaders, toProfileValue } from './profile-loaders';
import { ProfileValue } from './profile-value.type';
import { Vocabularies } from './vocabularies';

/** The profile of a participant, for staff who are assigned to her. */
@Resolver(() => Participant)
export class ParticipantFieldsResolver {
  constructor(
    private readonly database: Database,
    private readonly loaders: ProfileLoaders,
    private readonly vocabularies: Vocabularies,
  ) {}

  @ResolveField(() => SuggestionAnswerEnum, { description: 'Whether she wants suggestions (R-006).' })
  wantsSuggestions(
    @Parent() { id }: Participant,
    @Context() context: RequestContext,
  ): Promise<SuggestionAnswer> {
    return this.loaders.wantsSuggestions(context, id);
  }

  @ResolveField(() => String, { nullable: true, description: 'Code of her step.' })
  async step(@Parent() { id }: Participant, @Context() context: RequestContext): Promise<string | null> {
    return (await this.loaders.step(context, id))?.code ?? null;
  }

  @ResolveField(() => DateText, { nullable: true, description: 'The day that she came to her step.' })
  async stepSince(@Parent() { id }: Participant, @Context() context: RequestContext): Promise<string | null> {
    return (await this.loaders.step(context, id))?.since ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Her work goal in words.' })
  workGoal(@Parent() { id }: Participant, @Context() context: RequestContext): Promise<string | null> {
    return this.loaders.workGoal(context, id);
  }

  @ResolveField(() => [ProfileValue], {
    description: 'Current values: the newest confirmed of each kind and code.',
  })
  async values(
    @Parent() { id }: Participant,
    @Args('kinds', { type: () => [ValueKindEnum], nullable: true, description: 'Only these kinds.' })
    kinds: ValueKind[] | null | undefined,
    @Context() context: RequestContext,
  ): Promise<ProfileValue[]> {
    return (await this.loaders.current(context, id, kinds)).map(toProfileValue);
  }

  @ResolveField(() => [ProfileValue], { description: 'All values of one thing, newest first, at most 200.' })
  async history(
    @Parent() { id }: Participant,
    @Args('kind', {
      type: () => ValueKindEnum,
      description: 'What it is about; for `step` the code does not matter.',
    })
    kind: ValueKind,
    @Args('code', { description: 'Which one.' }) code: string,
    @Context() context: RequestContext,
  ): Promise<ProfileValue[]> {
    const rows = await this.database.withActor(actorOf(context), (transaction) =>
      valueHistory(transaction, id, kind, code.replaceAll('\u0000', '')),
    );
    return rows.map(toProfileValue);
  }

  @ResolveField(() => [ProfileValue], {
    description: "The participant's own view of kan that staff have not yet confirmed or declined.",
  })
  async suggestions(
    @Parent() { id }: Participant,
    @Context() context: RequestContext,
  ): Promise<ProfileValue[]> {
    return (await this.loaders.suggestions(context, id)).map(toProfileValue);
  }

  @ResolveField(() => [Assignment], { description: 'Who is and was assigned; those who are come first.' })
  async assignments(
    @Parent() { id }: Participant,
    @Context() context: RequestContext,
  ): Promise<Assignment[]> {
    return (await this.loaders.assignments(context, id)).map((row) => Object.assign(new Assignment(), row));
  }

  @ResolveField(() => ProfileCompleteness, { description: 'How much of the profile is known.' })
  async completeness(
    @Parent() { id }: Participant,
    @Context() context: RequestContext,
  ): Promise<ProfileCompleteness> {
    const vocabulary = await this.vocabularies.of(actorOf(context));
    return Object.assign(
      new ProfileCompleteness(),
      completenessOf(await this.loaders.current(context, id), vocabulary),
    );
  }
}

import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, recordShown } from '@stegvis/access';
import { CatalogueStore } from '@stegvis/catalogue';
import { currentStep, Participant, type ProfileVocabulary, vocabularyOf } from '@stegvis/participants';
import {
  actorOf,
  answer,
  Database,
  NotFoundError,
  type RequestContext,
  requestLoader,
  type Role,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { directionOf, stepChoices } from '../domain/step-choices';
import { supportActsOf } from '../domain/support-life-cycle';
import { closeSupport, handOverSupport, recordContact } from '../operations/act-on-support';
import { openSupport } from '../operations/open-support';
import { readSteps, readSupports, type StepFacts, type SupportFacts } from '../operations/read-steps';
import { changeStep } from '../operations/register-step';
import { findSupport } from '../storage/support-row';
import {
  CHANGE_STEP,
  ChangeStepInput,
  ChangeStepResult,
  CloseSupportInput,
  ContinuedSupportPayload,
  ContinuedSupportResult,
  HandOverSupportInput,
  OpenSupportInput,
  RecordSupportContactInput,
  StepChangePayload,
  SUPPORT,
} from './pathway.inputs';
import { ContinuedSupport, StepChange, StepChoice } from './pathway.types';

const STAFF = ['supervisor', 'job_consultant'] as const;

/** A person's path and the support after day activity, to the staff who are assigned to her. */
@Resolver(() => Participant)
export class PathwayResolver {
  constructor(
    private readonly database: Database,
    private readonly catalogue: CatalogueStore,
  ) {}

  @ResolveField(() => [StepChange], { description: 'Her steps, the latest first; at most a hundred.' })
  async stepChanges(
    @Parent() { id }: Participant,
    @Context() context: RequestContext,
  ): Promise<StepChange[]> {
    const loader = requestLoader(context, 'pathway.steps', (ids) =>
      this.database.withActor(actorOf(context), async (transaction) => {
        const vocabulary = await this.vocabulary(transaction);
        const rows = await readSteps(transaction, ids);
        return new Map([...rows].map(([of, steps]) => [of, steps.map((row) => toStep(row, vocabulary))]));
      }),
    );
    return (await loader.load(id)) ?? [];
  }

  @ResolveField(() => [StepChoice], { description: 'The steps that she could go to from where she is.' })
  async stepChoices(
    @Parent() { id }: Participant,
    @Context() context: RequestContext,
  ): Promise<StepChoice[]> {
    const choices = await this.database.withActor(actorOf(context), async (transaction) =>
      stepChoices(await this.vocabulary(transaction), await currentStep(transaction, id)),
    );
    return choices.map((one) => Object.assign(new StepChoice(), one));
  }

  @ResolveField(() => [ContinuedSupport], {
    description: 'Continued support, what goes on first; at most twenty.',
  })
  async continuedSupports(
    @Parent() { id }: Participant,
    @Context() context: RequestContext,
  ): Promise<ContinuedSupport[]> {
    const actor = actorOf(context);
    const loader = requestLoader(context, 'pathway.supports', (ids) =>
      this.database.withActor(actor, (transaction) => readSupports(transaction, ids)),
    );
    return ((await loader.load(id)) ?? []).map((row) => toSupport(row, actor.role));
  }

  @Mutation(() => ChangeStepResult, {
    description:
      'Registers a change of step, with a reason where it goes back or skips; with a measure or an employment day activity ends and continued support begins (R-010, R-015, R-016).',
  })
  @Allow({ operation: 'pathway.change-step', roles: STAFF, relation: 'assigned', dataClasses: ['C4'] })
  changeStep(
    @Args('input', { description: 'Who, to where, when and who supports after.' }) input: ChangeStepInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, CHANGE_STEP, async () => {
      const actor = actorOf(context);
      const id = await changeStep(this.database, this.catalogue, actor, input);
      context.loaders.clear();
      const change = await this.database.withActor(actor, async (transaction) => {
        const { participantId } = input;
        const row = (await readSteps(transaction, [participantId]))
          .get(participantId)
          ?.find((one) => one.id === id);
        if (!row) return null;
        await recordShown(transaction, {
          action: 'pathway.change-step',
          subjects: [participantId],
          classes: ['C4'],
        });
        return toStep(row, await this.vocabulary(transaction));
      });
      return Object.assign(new StepChangePayload(), { change });
    });
  }

  @Mutation(() => ContinuedSupportResult, {
    description: 'Opens continued support from today for somebody who has none (R-016).',
  })
  @Allow({ operation: 'pathway.open-support', roles: STAFF, relation: 'assigned', dataClasses: ['C4'] })
  openSupport(
    @Args('input', { description: 'For whom, by whom, and the first contact.' }) input: OpenSupportInput,
    @Context() context: RequestContext,
  ) {
    return this.done(context, 'pathway.open-support', () =>
      openSupport(this.database, actorOf(context), input),
    );
  }

  @Mutation(() => ContinuedSupportResult, {
    description: 'Writes down a contact within continued support, and when the next one is.',
  })
  @Allow({ operation: 'pathway.record-contact', roles: STAFF, relation: 'assigned', dataClasses: ['C4'] })
  recordSupportContact(
    @Args('input', { description: 'When, and when the next one is.' }) input: RecordSupportContactInput,
    @Context() context: RequestContext,
  ) {
    return this.done(context, 'pathway.record-contact', () =>
      recordContact(this.database, actorOf(context), input),
    );
  }

  @Mutation(() => ContinuedSupportResult, { description: 'Another supporter takes over from today.' })
  @Allow({ operation: 'pathway.hand-over-support', roles: STAFF, relation: 'assigned', dataClasses: ['C4'] })
  handOverSupport(
    @Args('input', { description: 'Which, and who.' }) input: HandOverSupportInput,
    @Context() context: RequestContext,
  ) {
    return this.done(context, 'pathway.hand-over-support', () =>
      handOverSupport(this.database, actorOf(context), input),
    );
  }

  @Mutation(() => ContinuedSupportResult, {
    description: 'Closes continued support after a review; nothing else closes it (R-017).',
  })
  @Allow({ operation: 'pathway.close-support', roles: STAFF, relation: 'assigned', dataClasses: ['C4'] })
  closeSupport(
    @Args('input', { description: 'Which, and what the review came to.' }) input: CloseSupportInput,
    @Context() context: RequestContext,
  ) {
    return this.done(context, 'pathway.close-support', () =>
      closeSupport(this.database, actorOf(context), input),
    );
  }

  private async vocabulary(transaction: EntityManager): Promise<ProfileVocabulary> {
    return vocabularyOf(await this.catalogue.current(transaction));
  }

  private done(context: RequestContext, action: string, act: () => Promise<string>) {
    return answer(context, SUPPORT, async () => {
      const id = await act();
      context.loaders.clear();
      const actor = actorOf(context);
      const row = await this.database.withActor(actor, async (transaction) => {
        const participantId = (await findSupport(transaction, id))?.participantId;
        if (!participantId) throw new NotFoundError();
        await recordShown(transaction, { action, subjects: [participantId], classes: ['C4'] });
        return (await readSupports(transaction, [participantId]))
          .get(participantId)
          ?.find((one) => one.id === id);
      });
      if (!row) throw new NotFoundError();
      return Object.assign(new ContinuedSupportPayload(), { support: toSupport(row, actor.role) });
    });
  }
}

const toStep = (row: StepFacts, { steps }: ProfileVocabulary): StepChange =>
  Object.assign(new StepChange(), {
    ...row,
    direction: directionOf(
      row.fromStep === null ? null : (steps.get(row.fromStep) ?? null),
      steps.get(row.toStep) ?? 0,
    ),
  });

const toSupport = ({ participantId: _, ...row }: SupportFacts, role: Role): ContinuedSupport =>
  Object.assign(new ContinuedSupport(), {
    ...row,
    allowedActs: [...supportActsOf(role, row.state)],
    events: [...row.events],
  });

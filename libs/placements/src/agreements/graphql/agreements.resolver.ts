import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, recordShown } from '@stegvis/access';
import { Participant } from '@stegvis/participants';
import {
  actorOf,
  answer,
  Database,
  NotFoundError,
  type RequestContext,
  requestLoader,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { editAgreement } from '../operations/edit-agreement';
import { makeAgreement } from '../operations/make-agreement';
import { readAgreements, readBrokenRules } from '../operations/read-agreements';
import { callOffAgreement, recordAgreementAnswer } from '../operations/record-agreement-answer';
import { sendAgreement } from '../operations/send-agreement';
import { findAgreement } from '../storage/agreement-row';
import {
  AGREEMENT,
  AgreementPayload,
  CallOffAgreementInput,
  CallOffAgreementResult,
  EditAgreementInput,
  EditAgreementResult,
  MakeAgreementInput,
  MakeAgreementResult,
  RecordAgreementAnswerInput,
  RecordAgreementAnswerResult,
  SendAgreementInput,
  SendAgreementResult,
} from './agreement.inputs';
import { Agreement } from './agreement.types';
import { toAgreement } from './to-agreement';

const STAFF = ['supervisor', 'job_consultant'] as const;
const POLICY = { roles: STAFF, relation: 'assigned', dataClasses: ['C4'] } as const;

/** Agreements to the staff who are assigned to the person. */
@Resolver(() => Participant)
export class AgreementsResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => [Agreement], {
    description: 'Her agreements, those that moved last first; at most fifty.',
  })
  async agreements(@Parent() { id }: Participant, @Context() context: RequestContext): Promise<Agreement[]> {
    const loader = requestLoader(context, 'placements.agreements', (ids) =>
      this.database.withActor(actorOf(context), async (transaction) => {
        const read = await this.read(transaction, context, ids);
        return new Map(ids.map((one, at) => [one, read[at] ?? []]));
      }),
    );
    return (await loader.load(id)) ?? [];
  }

  @Mutation(() => MakeAgreementResult, {
    description: 'Begins an agreement of a placement, filled in from what is known.',
  })
  @Allow({ operation: 'placements.make-agreement', ...POLICY })
  makeAgreement(
    @Args('input', { description: 'Of which placement.' }) input: MakeAgreementInput,
    @Context() context: RequestContext,
  ) {
    return this.done(context, 'placements.make-agreement', () =>
      makeAgreement(this.database, actorOf(context), input),
    );
  }

  @Mutation(() => EditAgreementResult, {
    description: 'Changes the text: a new version; a small change keeps the approvals that are given.',
  })
  @Allow({ operation: 'placements.edit-agreement', ...POLICY })
  editAgreement(
    @Args('input', { description: 'The words.' }) input: EditAgreementInput,
    @Context() context: RequestContext,
  ) {
    return this.done(context, 'placements.edit-agreement', () =>
      editAgreement(this.database, actorOf(context), input),
    );
  }

  @Mutation(() => SendAgreementResult, {
    description: 'Sends an agreement to its parties, who approve it in their order.',
  })
  @Allow({ operation: 'placements.send-agreement', ...POLICY })
  sendAgreement(
    @Args('input', { description: 'Which.' }) input: SendAgreementInput,
    @Context() context: RequestContext,
  ) {
    return this.done(context, 'placements.send-agreement', () =>
      sendAgreement(this.database, actorOf(context), input),
    );
  }

  @Mutation(() => RecordAgreementAnswerResult, {
    description:
      'Staff approve for the municipality, write down what another party said with a reason, or note that they talked with her.',
  })
  @Allow({ operation: 'placements.record-agreement-answer', ...POLICY })
  recordAgreementAnswer(
    @Args('input', { description: 'Of whom, what and why.' }) input: RecordAgreementAnswerInput,
    @Context() context: RequestContext,
  ) {
    return this.done(context, 'placements.record-agreement-answer', () =>
      recordAgreementAnswer(this.database, actorOf(context), input),
    );
  }

  @Mutation(() => CallOffAgreementResult, { description: 'Calls off an agreement that is not agreed.' })
  @Allow({ operation: 'placements.call-off-agreement', ...POLICY })
  callOffAgreement(
    @Args('input', { description: 'Which, and why.' }) input: CallOffAgreementInput,
    @Context() context: RequestContext,
  ) {
    return this.done(context, 'placements.call-off-agreement', () =>
      callOffAgreement(this.database, actorOf(context), input),
    );
  }

  private async read(
    transaction: EntityManager,
    context: RequestContext,
    ids: readonly string[],
  ): Promise<Agreement[][]> {
    const all = await readAgreements(transaction, ids);
    const { role } = actorOf(context);
    const made: Agreement[][] = [];
    for (const id of ids) {
      const hers: Agreement[] = [];
      for (const row of all.get(id) ?? [])
        hers.push(toAgreement(row, await readBrokenRules(transaction, row), role, context.language));
      made.push(hers);
    }
    return made;
  }

  private done(context: RequestContext, action: string, act: () => Promise<string>) {
    return answer(context, AGREEMENT, async () => {
      const id = await act();
      context.loaders.clear();
      const agreement = await this.database.withActor(actorOf(context), async (transaction) => {
        const found = await findAgreement(transaction, { id });
        if (!found) throw new NotFoundError();
        await recordShown(transaction, { action, subjects: [found.participantId], classes: ['C4'] });
        return (await this.read(transaction, context, [found.participantId]))[0]?.find(
          (one) => one.id === id,
        );
      });
      if (!agreement) throw new NotFoundError();
      return Object.assign(new AgreementPayload(), { agreement });
    });
  }
}

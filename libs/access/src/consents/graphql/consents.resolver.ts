import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { actorOf, answer, Database, type RequestContext, Uuid } from '@stegvis/platform';
import { Allow } from '../../policy/allow';
import { answerConsent } from '../operations/answer-consent';
import { askConsent } from '../operations/ask-consent';
import { listRepresentedConsents } from '../operations/list-represented-consents';
import { takeBackConsent } from '../operations/take-back-consent';
import { withdrawConsent } from '../operations/withdraw-consent';
import {
  AnswerConsentInput,
  AnswerConsentResult,
  AskConsentInput,
  AskConsentResult,
  CONSENT,
  type ConsentPayload,
  RecordConsentInput,
  RecordConsentResult,
  TakeBackConsentInput,
  TakeBackConsentResult,
  WithdrawConsentInput,
  WithdrawConsentResult,
} from './consent.inputs';
import { Consent } from './consent.types';
import { toConsent } from './to-consent';
import { consentPayload } from './consent-payload';

/** The participant's yes, no and stop, and the question before it. */
@Resolver()
export class ConsentsResolver {
  constructor(private readonly database: Database) {}

  @Query(() => [Consent], {
    nullable: true,
    description:
      'Every question that a participant was asked, to who represents her; null when she is absent, another\'s, or the scope does not cover "rights". Those about sensitive items need "person" too.',
  })
  @Allow({
    operation: 'access.list-represented-consents',
    roles: ['representative'],
    relation: 'represented',
    dataClasses: ['C6'],
  })
  async representedConsents(
    @Args('participantId', { type: () => Uuid, description: 'Id of the participant.' }) participantId: string,
    @Context() context: RequestContext,
  ): Promise<Consent[] | null> {
    const rows = await listRepresentedConsents(this.database, actorOf(context), participantId);
    return rows && rows.map((row) => toConsent(row, context.language));
  }

  @Mutation(() => AskConsentResult, { description: 'Asks the participant; opens nothing.' })
  @Allow({
    operation: 'access.ask-consent',
    roles: ['supervisor', 'job_consultant'],
    relation: 'assigned',
    dataClasses: ['C6'],
  })
  askConsent(
    @Args('input', { description: 'Who, what, why, till when.' }) input: AskConsentInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, CONSENT, async () =>
      this.payload(context, await askConsent(this.database, actorOf(context), input), 'access.ask-consent'),
    );
  }

  @Mutation(() => AnswerConsentResult, {
    description:
      'The participant says yes, no, or asks somebody; a representative in scope says yes or no for her.',
  })
  @Allow({
    operation: 'access.answer-consent',
    roles: ['participant', 'representative'],
    relation: { participant: 'self', representative: 'represented' },
    dataClasses: ['C6'],
  })
  answerConsent(
    @Args('input', { description: 'The answer.' }) input: AnswerConsentInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, CONSENT, async () =>
      this.payload(
        context,
        await answerConsent(this.database, actorOf(context), { ...input, language: context.language }),
        'access.answer-consent',
      ),
    );
  }

  @Mutation(() => RecordConsentResult, { description: 'Staff write down the answer that she gave.' })
  @Allow({
    operation: 'access.record-consent',
    roles: ['supervisor', 'job_consultant'],
    relation: 'assigned',
    dataClasses: ['C6'],
  })
  recordConsent(
    @Args('input', { description: 'The answer and how it was given.' }) input: RecordConsentInput,
    @Context() context: RequestContext,
  ) {
    const { yes, ...rest } = input;
    return answer(context, CONSENT, async () =>
      this.payload(
        context,
        await answerConsent(this.database, actorOf(context), {
          ...rest,
          answer: yes ? 'yes' : 'no',
          language: context.language,
        }),
        'access.record-consent',
      ),
    );
  }

  @Mutation(() => WithdrawConsentResult, { description: 'Stops a consent; holds at the next statement.' })
  @Allow({
    operation: 'access.withdraw-consent',
    roles: ['participant', 'representative', 'supervisor', 'job_consultant'],
    relation: {
      participant: 'self',
      representative: 'represented',
      supervisor: 'assigned',
      job_consultant: 'assigned',
    },
    dataClasses: ['C6'],
  })
  withdrawConsent(
    @Args('input', { description: 'Which.' }) input: WithdrawConsentInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, CONSENT, async () =>
      this.payload(
        context,
        await withdrawConsent(this.database, actorOf(context), { ...input, language: context.language }),
        'access.withdraw-consent',
      ),
    );
  }

  @Mutation(() => TakeBackConsentResult, {
    description: 'Staff take back a question that was a mistake, before it is answered.',
  })
  @Allow({
    operation: 'access.take-back-consent',
    roles: ['supervisor', 'job_consultant'],
    relation: 'assigned',
    dataClasses: ['C6'],
  })
  takeBackConsent(
    @Args('input', { description: 'Which.' }) input: TakeBackConsentInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, CONSENT, async () =>
      this.payload(
        context,
        await takeBackConsent(this.database, actorOf(context), { ...input, language: context.language }),
        'access.take-back-consent',
      ),
    );
  }

  private payload(context: RequestContext, consentId: string, action: string): Promise<ConsentPayload> {
    return consentPayload(this.database, context, consentId, action);
  }
}

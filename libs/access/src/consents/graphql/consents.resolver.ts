import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { actorOf, answer, Database, type RequestContext } from '@stegvis/platform';
import { Allow } from '../../policy/allow';
import { answerConsent } from '../operations/answer-consent';
import { askConsent } from '../operations/ask-consent';
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
  WithdrawConsentInput,
  WithdrawConsentResult,
} from './consent.inputs';
import { consentPayload } from './consent-payload';

/** The participant's yes, no and stop, and the question before it. */
@Resolver()
export class ConsentsResolver {
  constructor(private readonly database: Database) {}

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

  @Mutation(() => AnswerConsentResult, { description: 'The participant says yes, no, or asks somebody.' })
  @Allow({
    operation: 'access.answer-consent',
    roles: ['participant'],
    relation: 'self',
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
    roles: ['participant', 'supervisor', 'job_consultant'],
    relation: { participant: 'self', supervisor: 'assigned', job_consultant: 'assigned' },
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

  private payload(context: RequestContext, consentId: string, action: string): Promise<ConsentPayload> {
    return consentPayload(this.database, context, consentId, action);
  }
}

import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, recordShown } from '@stegvis/access';
import { Me } from '@stegvis/participants';
import { actorOf, answer, Database, NotFoundError, type RequestContext, Uuid } from '@stegvis/platform';
import { answerAgreement } from '../operations/answer-agreement';
import { listRepresentedAgreements } from '../operations/list-represented-agreements';
import { readAgreements } from '../operations/read-agreements';
import { findAgreement } from '../storage/agreement-row';
import {
  ANSWER_AGREEMENT,
  AnswerAgreementInput,
  AnswerAgreementPayload,
  AnswerAgreementResult,
} from './agreement.inputs';
import { AgreementToMe } from './agreement.types';
import { toAgreementToMe } from './to-agreement';

/** *Ditt avtal*: agreements to the participant herself and to who represents her, and their answers. */
@Resolver(() => Me)
export class MyAgreementsResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => [AgreementToMe], {
    description: 'Her agreements that have been sent, those that moved last first; at most fifty.',
  })
  async agreements(
    @Parent() { participantId }: Me,
    @Context() context: RequestContext,
  ): Promise<AgreementToMe[]> {
    const rows = await this.database.withActor(
      actorOf(context),
      async (transaction) => (await readAgreements(transaction, [participantId])).get(participantId) ?? [],
    );
    return rows.map((row) => toAgreementToMe(row, 'participant', context.language));
  }

  @Query(() => [AgreementToMe], {
    nullable: true,
    description:
      'Agreements of a participant, to who represents her; null when she is absent, another\'s, or the scope does not cover "rights".',
  })
  @Allow({
    operation: 'placements.list-represented-agreements',
    roles: ['representative'],
    relation: 'represented',
    dataClasses: ['C1', 'C4'],
  })
  async representedAgreements(
    @Args('participantId', { type: () => Uuid, description: 'Id of the participant.' }) participantId: string,
    @Context() context: RequestContext,
  ): Promise<AgreementToMe[] | null> {
    const rows = await listRepresentedAgreements(this.database, actorOf(context), participantId);
    return rows && rows.map((row) => toAgreementToMe(row, 'representative', context.language));
  }

  @Mutation(() => AnswerAgreementResult, {
    description:
      'Her yes, not now or wonder about an agreement; a representative in scope answers as the party that she is.',
  })
  @Allow({
    operation: 'placements.answer-agreement',
    roles: ['participant', 'representative'],
    relation: { participant: 'self', representative: 'represented' },
    dataClasses: ['C4'],
  })
  answerAgreement(
    @Args('input', { description: 'The answer.' }) input: AnswerAgreementInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, ANSWER_AGREEMENT, async () => {
      const actor = actorOf(context);
      const id = await answerAgreement(this.database, actor, input);
      context.loaders.clear();
      const own = actor.role === 'representative' ? 'representative' : 'participant';
      const row = await this.database.withActor(actor, async (transaction) => {
        const found = await findAgreement(transaction, { id });
        if (!found) throw new NotFoundError();
        await recordShown(transaction, {
          action: 'placements.answer-agreement',
          subjects: [found.participantId],
          classes: ['C4'],
          ...(own === 'representative' ? { relation: 'representation' as const } : {}),
        });
        const all = await readAgreements(transaction, [found.participantId]);
        return all.get(found.participantId)?.find((one) => one.id === id);
      });
      if (!row) throw new NotFoundError();
      return Object.assign(new AnswerAgreementPayload(), {
        agreement: toAgreementToMe(row, own, context.language),
      });
    });
  }
}

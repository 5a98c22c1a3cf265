import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, recordShown } from '@stegvis/access';
import { Me } from '@stegvis/participants';
import { actorOf, answer, Database, NotFoundError, type RequestContext } from '@stegvis/platform';
import { answerProposal } from '../operations/answer-proposal';
import { type ProposalFacts, readProposals } from '../operations/read-proposals';
import {
  ANSWER_PROPOSAL,
  AnswerProposalInput,
  AnswerProposalPayload,
  AnswerProposalResult,
} from './proposal.inputs';
import { ProposalToMe } from './proposal.types';
import { toProposalToMe } from './to-proposal';

/** *En plats till dig*: proposals to the participant herself, and her answer. */
@Resolver(() => Me)
export class MyProposalsResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => [ProposalToMe], {
    description: 'Places that were proposed to her, newest first; at most fifty.',
  })
  async proposals(
    @Parent() { participantId }: Me,
    @Context() context: RequestContext,
  ): Promise<ProposalToMe[]> {
    return (await this.read(context, participantId)).map(toProposalToMe);
  }

  @Mutation(() => AnswerProposalResult, {
    description:
      'Her answer about a proposed place: yes, maybe, no or ask someone. A no never counts against her.',
  })
  @Allow({
    operation: 'placements.answer-proposal',
    roles: ['participant'],
    relation: 'self',
    dataClasses: ['C4', 'C6'],
  })
  answerProposal(
    @Args('input', { description: 'The answer.' }) input: AnswerProposalInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, ANSWER_PROPOSAL, async () => {
      const actor = actorOf(context);
      const id = await answerProposal(this.database, actor, { ...input, language: context.language });
      context.loaders.clear();
      const row = (await this.read(context, actor.participantId ?? '', 'placements.answer-proposal')).find(
        (one) => one.id === id,
      );
      if (!row) throw new NotFoundError();
      return Object.assign(new AnswerProposalPayload(), { proposal: toProposalToMe(row) });
    });
  }

  private read(
    context: RequestContext,
    participantId: string,
    action?: string,
  ): Promise<readonly ProposalFacts[]> {
    return this.database.withActor(actorOf(context), async (transaction) => {
      if (action) await recordShown(transaction, { action, subjects: [participantId], classes: ['C6'] });
      return (await readProposals(transaction, [participantId])).get(participantId) ?? [];
    });
  }
}

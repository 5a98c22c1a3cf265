import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, recordShown } from '@stegvis/access';
import { Me } from '@stegvis/participants';
import { actorOf, answer, Database, NotFoundError, type RequestContext, Uuid } from '@stegvis/platform';
import { answerProposal } from '../operations/answer-proposal';
import { listRepresented } from '../operations/list-represented';
import { type ProposalFacts, readProposals } from '../operations/read-proposals';
import { findProposal } from '../storage/proposal-row';
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
    return (await this.read(context, participantId)).map((row) => toProposalToMe(row));
  }

  @Query(() => [ProposalToMe], {
    nullable: true,
    description:
      'What was proposed to a participant, to who represents her; null when she is absent, another\'s, or the scope does not cover "rights".',
  })
  @Allow({
    operation: 'placements.list-represented',
    roles: ['representative'],
    relation: 'represented',
    dataClasses: ['C1', 'C6'],
  })
  async representedProposals(
    @Args('participantId', { type: () => Uuid, description: 'Id of the participant.' }) participantId: string,
    @Context() context: RequestContext,
  ): Promise<ProposalToMe[] | null> {
    const rows = await listRepresented(this.database, actorOf(context), participantId);
    return rows && rows.map((row) => toProposalToMe(row, 'representative'));
  }

  @Mutation(() => AnswerProposalResult, {
    description:
      'Her answer about a proposed place: yes, maybe, no or ask someone; a representative in scope answers for her, but asks nobody. A no never counts against her.',
  })
  @Allow({
    operation: 'placements.answer-proposal',
    roles: ['participant', 'representative'],
    relation: { participant: 'self', representative: 'represented' },
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
      const row = await this.database.withActor(actor, async (transaction) => {
        const of = await findProposal(transaction, { id });
        if (!of) throw new NotFoundError();
        await recordShown(transaction, {
          action: 'placements.answer-proposal',
          subjects: [of.participantId],
          classes: ['C6'],
          ...(actor.role === 'representative' ? { relation: 'representation' as const } : {}),
        });
        const all = (await readProposals(transaction, [of.participantId])).get(of.participantId) ?? [];
        return all.find((one) => one.id === id);
      });
      if (!row) throw new NotFoundError();
      return Object.assign(new AnswerProposalPayload(), { proposal: toProposalToMe(row, actor.role) });
    });
  }

  private read(context: RequestContext, participantId: string): Promise<readonly ProposalFacts[]> {
    return this.database.withActor(
      actorOf(context),
      async (transaction) => (await readProposals(transaction, [participantId])).get(participantId) ?? [],
    );
  }
}

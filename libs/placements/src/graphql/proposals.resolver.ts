import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, recordShown } from '@stegvis/access';
import { MatchingDesk } from '@stegvis/matchmaking';
import { Participant } from '@stegvis/participants';
import {
  actorOf,
  answer,
  Database,
  NotFoundError,
  type RequestContext,
  requestLoader,
  Uuid,
} from '@stegvis/platform';
import { answerProposal } from '../operations/answer-proposal';
import { propose } from '../operations/propose';
import { readDraft } from '../operations/read-draft';
import { readProposals } from '../operations/read-proposals';
import { withdrawProposal } from '../operations/withdraw-proposal';
import {
  PROPOSAL,
  ProposalPayload,
  ProposeInput,
  ProposeResult,
  RecordProposalAnswerInput,
  RecordProposalAnswerResult,
  WithdrawProposalInput,
  WithdrawProposalResult,
} from './proposal.inputs';
import { Proposal, ProposalDraft } from './proposal.types';
import { toDraft, toProposal } from './to-proposal';

const STAFF = ['supervisor', 'job_consultant'] as const;

/** Proposals to the staff who are assigned to the person. */
@Resolver(() => Participant)
export class ProposalsResolver {
  constructor(
    private readonly database: Database,
    private readonly desk: MatchingDesk,
  ) {}

  @ResolveField(() => [Proposal], {
    description: 'Places that were proposed to her, newest first; at most fifty.',
  })
  async proposals(@Parent() { id }: Participant, @Context() context: RequestContext): Promise<Proposal[]> {
    const actor = actorOf(context);
    const loader = requestLoader(context, 'placements.proposals', (ids) =>
      this.database.withActor(actor, (transaction) => readProposals(transaction, ids)),
    );
    return ((await loader.load(id)) ?? []).map((row) => toProposal(row, actor.role, context.language));
  }

  @Query(() => ProposalDraft, {
    nullable: true,
    description:
      'What stands before staff who compose a proposal; null when person or opening is out of reach.',
  })
  @Allow({
    operation: 'placements.read-draft',
    roles: STAFF,
    relation: 'assigned',
    dataClasses: ['C1', 'C2', 'C6'],
  })
  async proposalDraft(
    @Args('participantId', { type: () => Uuid, description: 'To whom.' }) participantId: string,
    @Args('openingId', { type: () => Uuid, description: 'Which opening.' }) openingId: string,
    @Context() context: RequestContext,
  ): Promise<ProposalDraft | null> {
    const row = await readDraft(this.database, actorOf(context), participantId, openingId);
    return row && toDraft(row, context.language);
  }

  @Mutation(() => ProposeResult, {
    description: 'Proposes an opening to a participant; the employer is told nothing before her yes.',
  })
  @Allow({
    operation: 'placements.propose',
    roles: STAFF,
    relation: 'assigned',
    dataClasses: ['C1', 'C6', 'C7'],
  })
  propose(
    @Args('input', { description: 'Who, which, till when.' }) input: ProposeInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, PROPOSAL, async () =>
      this.payload(
        context,
        'placements.propose',
        await propose(this.database, this.desk, actorOf(context), input),
      ),
    );
  }

  @Mutation(() => RecordProposalAnswerResult, {
    description: 'Staff write down what she answered elsewhere, and how they heard it.',
  })
  @Allow({
    operation: 'placements.record-answer',
    roles: STAFF,
    relation: 'assigned',
    dataClasses: ['C4', 'C6'],
  })
  recordProposalAnswer(
    @Args('input', { description: 'The answer and how it was given.' }) input: RecordProposalAnswerInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, PROPOSAL, async () =>
      this.payload(
        context,
        'placements.record-answer',
        await answerProposal(this.database, actorOf(context), { ...input, language: context.language }),
      ),
    );
  }

  @Mutation(() => WithdrawProposalResult, {
    description: 'Takes a proposal back; to the employer it is gone at the next statement.',
  })
  @Allow({
    operation: 'placements.withdraw-proposal',
    roles: STAFF,
    relation: 'assigned',
    dataClasses: ['C6'],
  })
  withdrawProposal(
    @Args('input', { description: 'Which, and why.' }) input: WithdrawProposalInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, PROPOSAL, async () =>
      this.payload(
        context,
        'placements.withdraw-proposal',
        await withdrawProposal(this.database, actorOf(context), input),
      ),
    );
  }

  private async payload(context: RequestContext, action: string, id: string): Promise<ProposalPayload> {
    context.loaders.clear();
    const actor = actorOf(context);
    const row = await this.database.withActor(actor, async (transaction) => {
      const [of] = await transaction.query<{ participantId: string }[]>(
        `select participant_id as "participantId" from proposals where id = $1`,
        [id],
      );
      if (!of) throw new NotFoundError();
      await recordShown(transaction, { action, subjects: [of.participantId], classes: ['C6'] });
      const all = (await readProposals(transaction, [of.participantId])).get(of.participantId) ?? [];
      return all.find((one) => one.id === id);
    });
    if (!row) throw new NotFoundError();
    return Object.assign(new ProposalPayload(), { proposal: toProposal(row, actor.role, context.language) });
  }
}

import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, recordShown } from '@stegvis/access';
import { actorOf, answer, Database, type RequestContext, requestLoader } from '@stegvis/platform';
import { Me } from '../../graphql/me.types';
import { Participant } from '../../graphql/participant.types';
import { answerCorrection } from '../operations/answer-correction';
import { askCorrection } from '../operations/ask-correction';
import { writeDissent } from '../operations/write-dissent';
import { readCorrection, readCorrections } from '../storage/read-corrections';
import {
  ANSWER_CORRECTION,
  AnswerCorrectionInput,
  AnswerCorrectionResult,
  ASK_CORRECTION,
  AskCorrectionInput,
  AskCorrectionResult,
  Correction,
  CorrectionsPayload,
  WRITE_DISSENT,
  WriteDissentInput,
  WriteDissentResult,
} from './correction.types';

const load = async (database: Database, context: RequestContext, id: string): Promise<Correction[]> => {
  const loader = requestLoader(context, 'participants.corrections', (ids) =>
    database.withActor(actorOf(context), (transaction) => readCorrections(transaction, ids)),
  );
  return ((await loader.load(id)) ?? []).map((row) => Object.assign(new Correction(), row));
};

const speaksForHer = (operation: string) =>
  Allow({
    operation: `participants.${operation}`,
    roles: ['participant', 'representative', 'supervisor', 'job_consultant'],
    relation: {
      participant: 'self',
      representative: 'represented',
      supervisor: 'assigned',
      job_consultant: 'assigned',
    },
    dataClasses: ['C4'],
  });

/** What is said to be wrong about a participant, for staff who are assigned to her (R-066, GDPR 16). */
@Resolver(() => Participant)
export class CorrectionsResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => [Correction], { description: 'What is said to be wrong about her, newest first.' })
  corrections(@Parent() { id }: Participant, @Context() context: RequestContext): Promise<Correction[]> {
    return load(this.database, context, id);
  }

  @Mutation(() => AskCorrectionResult, { description: 'Says that something about a participant is wrong.' })
  @speaksForHer('ask-correction')
  askCorrection(
    @Args('input', { description: 'What, and what should stand there.' }) input: AskCorrectionInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, ASK_CORRECTION, async () => {
      const requestId = await askCorrection(this.database, actorOf(context), input);
      const participantId = await this.database.withActor(
        actorOf(context),
        async (transaction) => (await readCorrection(transaction, requestId))?.participantId ?? '',
      );
      return this.done(context, 'ask-correction', participantId);
    });
  }

  @Mutation(() => AnswerCorrectionResult, {
    description: 'Answers that it has been corrected, or that it stays and why.',
  })
  @Allow({
    operation: 'participants.answer-correction',
    roles: ['supervisor', 'job_consultant'],
    relation: 'assigned',
    dataClasses: ['C4'],
  })
  answerCorrection(
    @Args('input', { description: 'Which, and the answer.' }) input: AnswerCorrectionInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, ANSWER_CORRECTION, async () =>
      this.done(context, 'answer-correction', await answerCorrection(this.database, actorOf(context), input)),
    );
  }

  @Mutation(() => WriteDissentResult, {
    description: "Writes the participant's own note beside what stayed, or takes it back.",
  })
  @speaksForHer('write-dissent')
  writeDissent(
    @Args('input', { description: 'Beside what, and the note.' }) input: WriteDissentInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, WRITE_DISSENT, async () =>
      this.done(context, 'write-dissent', await writeDissent(this.database, actorOf(context), input)),
    );
  }

  private async done(
    context: RequestContext,
    operation: string,
    participantId: string,
  ): Promise<CorrectionsPayload> {
    context.loaders.clear();
    const actor = actorOf(context);
    await this.database.withActor(actor, (transaction) =>
      recordShown(transaction, {
        action: `participants.${operation}`,
        subjects: [participantId],
        classes: ['C4'],
        ...(actor.role === 'representative' ? { relation: 'representation' } : {}),
      }),
    );
    return Object.assign(new CorrectionsPayload(), {
      corrections: await load(this.database, context, participantId),
    });
  }
}

/** The same to herself, and to who represents her in scope. */
@Resolver(() => Me)
export class MyCorrectionsResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => [Correction], { description: 'What she has said is wrong, newest first.' })
  corrections(@Parent() { participantId }: Me, @Context() context: RequestContext): Promise<Correction[]> {
    return load(this.database, context, participantId);
  }
}

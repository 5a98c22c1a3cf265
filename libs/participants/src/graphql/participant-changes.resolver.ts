import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, type DataClass, type Permission } from '@stegvis/access';
import { actorOf, answer, Configuration, Database, KeyRing, type RequestContext } from '@stegvis/platform';
import { answerSuggestion } from '../operations/answer-suggestion';
import { editParticipant } from '../operations/edit-participant';
import { recordValues } from '../operations/record-values';
import { registerParticipant } from '../operations/register-participant';
import {
  AnswerSuggestionInput,
  EditParticipantInput,
  RecordValuesInput,
  RegisterParticipantInput,
} from './participant.inputs';
import {
  ANSWER,
  AnswerSuggestionResult,
  EDIT,
  EditParticipantResult,
  ParticipantPayload,
  RECORD,
  RecordValuesResult,
  REGISTER,
  RegisterParticipantResult,
} from './participant.results';
import { reloadParticipant } from './to-participant';
import { Vocabularies } from './vocabularies';

const staff = (operation: string, relation: Permission['relation'], ...dataClasses: DataClass[]) =>
  Allow({
    operation: `participants.${operation}`,
    roles: ['supervisor', 'job_consultant'],
    relation,
    dataClasses,
  });

/** What staff change about a participant. */
@Resolver()
export class ParticipantChangesResolver {
  constructor(
    private readonly database: Database,
    private readonly vocabularies: Vocabularies,
    private readonly keys: KeyRing,
    private readonly configuration: Configuration,
  ) {}

  @Mutation(() => RegisterParticipantResult, {
    description: 'Registers a person and assigns the one who registers.',
  })
  @staff('register', 'none', 'C3', 'C4')
  registerParticipant(
    @Args('input', { description: 'Who.' }) input: RegisterParticipantInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, REGISTER, async () => {
      const vocabulary = await this.vocabularies.of(actorOf(context));
      return this.done(
        context,
        'register',
        await registerParticipant(this.database, vocabulary, actorOf(context), input, {
          keys: this.keys,
          upperAge: this.configuration.participationUpperAge,
        }),
      );
    });
  }

  @Mutation(() => EditParticipantResult, { description: 'Changes name, home point or unit.' })
  @staff('edit', 'assigned', 'C3')
  editParticipant(
    @Args('input', { description: 'Who and what.' }) input: EditParticipantInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, EDIT, async () =>
      this.done(context, 'edit', await editParticipant(this.database, actorOf(context), input)),
    );
  }

  @Mutation(() => RecordValuesResult, { description: 'Appends statements about a participant.' })
  @staff('record-values', 'assigned', 'C4')
  recordValues(
    @Args('input', { description: 'About whom, from where, and what.' }) input: RecordValuesInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, RECORD, async () => {
      const vocabulary = await this.vocabularies.of(actorOf(context));
      return this.done(
        context,
        'record-values',
        await recordValues(this.database, vocabulary, actorOf(context), input),
      );
    });
  }

  @Mutation(() => AnswerSuggestionResult, {
    description: "Confirms or declines a participant's own view of what she can.",
  })
  @staff('answer-suggestion', 'assigned', 'C4')
  answerSuggestion(
    @Args('input', { description: 'Which suggestion, and the answer.' }) input: AnswerSuggestionInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, ANSWER, async () =>
      this.done(context, 'answer-suggestion', await answerSuggestion(this.database, actorOf(context), input)),
    );
  }

  private async done(context: RequestContext, operation: string, id: string): Promise<ParticipantPayload> {
    return Object.assign(new ParticipantPayload(), {
      participant: await reloadParticipant(this.database, context, id, `participants.${operation}`),
    });
  }
}

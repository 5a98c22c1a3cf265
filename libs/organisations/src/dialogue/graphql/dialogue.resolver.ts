import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@stegvis/access';
import {
  actorOf,
  answer,
  Database,
  messageText,
  type RequestContext,
  requireId,
  type Role,
  Uuid,
} from '@stegvis/platform';
import { logEmployerContact, undoEmployerContact } from '../operations/log-employer-contact';
import { readDialogue } from '../operations/read-dialogue';
import { setEmployerTerms } from '../operations/set-employer-terms';
import {
  DIALOGUE,
  EmployerContact,
  EmployerDialogue,
  EmployerDialoguePayload,
  LogEmployerContactInput,
  LogEmployerContactResult,
  SetEmployerTermsInput,
  SetEmployerTermsResult,
  UndoEmployerContactInput,
  UndoEmployerContactResult,
} from './dialogue.types';

const STAFF: readonly Role[] = ['supervisor', 'job_consultant', 'coordinator'];
const OF = { roles: STAFF, relation: 'municipality', dataClasses: ['C1'] } as const;

/** Who of the municipality is in touch with an employer, and how often. */
@Resolver()
export class DialogueResolver {
  constructor(private readonly database: Database) {}

  @Query(() => EmployerDialogue, { description: 'What one reads before one rings an employer.' })
  @Allow({ operation: 'organisations.read-dialogue', ...OF })
  employerDialogue(
    @Args('organisationId', { type: () => Uuid, description: 'Which employer.' }) organisationId: string,
    @Context() context: RequestContext,
  ): Promise<EmployerDialogue> {
    return this.read(context, requireId(organisationId, 'organisationId'));
  }

  @Mutation(() => LogEmployerContactResult, {
    description: 'Writes down that somebody was in touch with an employer.',
  })
  @Allow({ operation: 'organisations.log-contact', ...OF })
  logEmployerContact(
    @Args('input', { description: 'With whom, how, and what came of it.' }) input: LogEmployerContactInput,
    @Context() context: RequestContext,
  ) {
    return this.done(context, async () => {
      await logEmployerContact(this.database, actorOf(context), input);
      return input.organisationId;
    });
  }

  @Mutation(() => UndoEmployerContactResult, { description: 'Takes back what was written by mistake.' })
  @Allow({ operation: 'organisations.undo-contact', ...OF })
  undoEmployerContact(
    @Args('input', { description: 'Which.' }) input: UndoEmployerContactInput,
    @Context() context: RequestContext,
  ) {
    return this.done(context, () => undoEmployerContact(this.database, actorOf(context), input));
  }

  @Mutation(() => SetEmployerTermsResult, {
    description: 'What is agreed with an employer about how often it is contacted.',
  })
  @Allow({ operation: 'organisations.set-terms', ...OF })
  setEmployerTerms(
    @Args('input', { description: 'How often, and not before when.' }) input: SetEmployerTermsInput,
    @Context() context: RequestContext,
  ) {
    return this.done(context, async () => {
      await setEmployerTerms(this.database, actorOf(context), input);
      return input.organisationId;
    });
  }

  private done(context: RequestContext, act: () => Promise<string>) {
    return answer(context, DIALOGUE, async () =>
      Object.assign(new EmployerDialoguePayload(), { dialogue: await this.read(context, await act()) }),
    );
  }

  private read(context: RequestContext, organisationId: string): Promise<EmployerDialogue> {
    return this.database.withActor(actorOf(context), async (transaction) => {
      const { limit, stop, contacts, ...rest } = await readDialogue(transaction, organisationId);
      return Object.assign(new EmployerDialogue(), {
        ...rest,
        organisationId,
        monthlyLimit: limit,
        stop: stop && messageText(context.language, stop),
        contacts: contacts.map(({ saidByName, ...one }) =>
          Object.assign(new EmployerContact(), { ...one, saidBy: saidByName }),
        ),
      });
    });
  }
}

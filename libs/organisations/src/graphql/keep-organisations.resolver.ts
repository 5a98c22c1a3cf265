import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, type Relation } from '@stegvis/access';
import { actorOf, answer, Database, NotFoundError, type RequestContext, type Role } from '@stegvis/platform';
import { readOrganisations } from '../operations/read-organisations';
import { readWorkplaces } from '../operations/read-workplaces';
import { removeContact } from '../operations/remove-contact';
import { saveContact } from '../operations/save-contact';
import { saveOrganisation } from '../operations/save-organisation';
import { saveWorkplace } from '../operations/save-workplace';
import {
  RemoveContactInput,
  SaveContactInput,
  SaveOrganisationInput,
  SaveWorkplaceInput,
} from './organisation.inputs';
import {
  RemoveContactResult,
  SAVE_ORGANISATION,
  SAVE_WORKPLACE,
  SaveContactResult,
  SaveOrganisationPayload,
  SaveOrganisationResult,
  SaveWorkplacePayload,
  SaveWorkplaceResult,
} from './organisation.results';
import { toOrganisation, toWorkplace } from './to-organisation';

const KEEPERS: readonly Role[] = ['job_consultant', 'coordinator', 'employer_contact', 'hr_officer'];
const RELATION: Readonly<Partial<Record<Role, Relation>>> = {
  job_consultant: 'municipality',
  coordinator: 'municipality',
  employer_contact: 'own-organisation',
  hr_officer: 'own-organisation',
};

/** Consultants and coordinators keep all organisations; employer and HR the workplaces and contacts of their own. */
@Resolver()
export class KeepOrganisationsResolver {
  constructor(private readonly database: Database) {}

  @Mutation(() => SaveOrganisationResult, { description: 'Adds or changes an organisation.' })
  @Allow({
    operation: 'organisations.save-organisation',
    roles: ['job_consultant', 'coordinator'],
    relation: 'municipality',
    dataClasses: ['C0'],
  })
  saveOrganisation(
    @Args('input', { description: 'What to save.' }) input: SaveOrganisationInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, SAVE_ORGANISATION, async () => {
      const id = await saveOrganisation(this.database, actorOf(context), input);
      const row = await this.database.withActor(actorOf(context), async (transaction) =>
        (await readOrganisations(transaction, [id])).get(id),
      );
      if (!row) throw new NotFoundError();
      return Object.assign(new SaveOrganisationPayload(), { organisation: toOrganisation(row) });
    });
  }

  @Mutation(() => SaveWorkplaceResult, { description: 'Adds or changes a workplace.' })
  @Allow({
    operation: 'organisations.save-workplace',
    roles: KEEPERS,
    relation: RELATION,
    dataClasses: ['C0'],
  })
  saveWorkplace(
    @Args('input', { description: 'What to save.' }) input: SaveWorkplaceInput,
    @Context() context: RequestContext,
  ) {
    return this.answerWorkplace(context, () => saveWorkplace(this.database, actorOf(context), input));
  }

  @Mutation(() => SaveContactResult, { description: 'Adds or changes a contact of a workplace.' })
  @Allow({ operation: 'organisations.save-contact', roles: KEEPERS, relation: RELATION, dataClasses: ['C0'] })
  saveContact(
    @Args('input', { description: 'What to save.' }) input: SaveContactInput,
    @Context() context: RequestContext,
  ) {
    return this.answerWorkplace(context, () => saveContact(this.database, actorOf(context), input));
  }

  @Mutation(() => RemoveContactResult, { description: 'Takes a contact away.' })
  @Allow({
    operation: 'organisations.remove-contact',
    roles: KEEPERS,
    relation: RELATION,
    dataClasses: ['C0'],
  })
  removeContact(
    @Args('input', { description: 'Which.' }) input: RemoveContactInput,
    @Context() context: RequestContext,
  ) {
    return this.answerWorkplace(context, () => removeContact(this.database, actorOf(context), input));
  }

  private answerWorkplace(context: RequestContext, act: () => Promise<string>) {
    return answer(context, SAVE_WORKPLACE, async () => {
      const id = await act();
      const row = await this.database.withActor(actorOf(context), async (transaction) =>
        (await readWorkplaces(transaction, [id])).get(id),
      );
      if (!row) throw new NotFoundError();
      return Object.assign(new SaveWorkplacePayload(), { workplace: toWorkplace(row) });
    });
  }
}

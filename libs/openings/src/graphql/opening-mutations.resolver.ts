import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, type Relation } from '@stegvis/access';
import { CatalogueStore } from '@stegvis/catalogue';
import {
  actorOf,
  answer,
  Database,
  type MemberActor,
  NotFoundError,
  type RequestContext,
  type Role,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { POSTERS } from '../domain/life-cycle';
import { approveEasyText } from '../operations/approve-easy-text';
import { closeOpening } from '../operations/close-opening';
import { copyOpening } from '../operations/copy-opening';
import { createOpening } from '../operations/create-opening';
import { deleteDraft } from '../operations/delete-draft';
import { editOpening } from '../operations/edit-opening';
import { pauseOpening } from '../operations/pause-opening';
import { publishOpening } from '../operations/publish-opening';
import { readOpenings } from '../operations/read-openings';
import { resumeOpening } from '../operations/resume-opening';
import {
  ChangeOpeningInput,
  CopyOpeningInput,
  CreateOpeningInput,
  DeleteDraftInput,
  EditOpeningInput,
} from './opening.inputs';
import {
  CHANGE_OPENING,
  ChangeOpeningResult,
  COPY_OPENING,
  CopyOpeningResult,
  CREATE_OPENING,
  CreateOpeningResult,
  DELETE_DRAFT,
  DeleteDraftPayload,
  DeleteDraftResult,
  EDIT_OPENING,
  EditOpeningResult,
  OpeningPayload,
} from './opening.results';

const RELATION: Readonly<Partial<Record<Role, Relation>>> = {
  employer_contact: 'own-organisation',
  hr_officer: 'own-organisation',
  job_consultant: 'municipality',
  coordinator: 'municipality',
};

type Change = (transaction: EntityManager, actor: MemberActor) => Promise<{ readonly id: string }>;

/** Posting and keeping openings. The opening is read again after the change, as the reader may see it. */
@Resolver()
export class OpeningMutationsResolver {
  constructor(
    private readonly database: Database,
    private readonly catalogue: CatalogueStore,
  ) {}

  @Mutation(() => CreateOpeningResult, { description: 'Makes a draft; anything may be missing in it.' })
  @Allow({ operation: 'openings.create', roles: POSTERS, relation: RELATION, dataClasses: ['C1'] })
  createOpening(
    @Args('input', { description: 'What.' }) input: CreateOpeningInput,
    @Context() context: RequestContext,
  ) {
    return this.change(context, CREATE_OPENING, (transaction, actor) =>
      createOpening(transaction, this.catalogue, actor, input),
    );
  }

  @Mutation(() => EditOpeningResult, {
    description:
      'Saves what is given and leaves the rest. A changed title or easy-to-read text drops the approval.',
  })
  @Allow({ operation: 'openings.edit', roles: POSTERS, relation: RELATION, dataClasses: ['C1'] })
  editOpening(
    @Args('input', { description: 'What.' }) input: EditOpeningInput,
    @Context() context: RequestContext,
  ) {
    return this.change(context, EDIT_OPENING, (transaction, actor) =>
      editOpening(transaction, this.catalogue, actor, input),
    );
  }

  @Mutation(() => CopyOpeningResult, {
    description: 'Makes a draft like another opening, without its dates and approval.',
  })
  @Allow({ operation: 'openings.copy', roles: POSTERS, relation: RELATION, dataClasses: ['C1'] })
  copyOpening(
    @Args('input', { description: 'What.' }) input: CopyOpeningInput,
    @Context() context: RequestContext,
  ) {
    return this.change(context, COPY_OPENING, (transaction, actor) => copyOpening(transaction, actor, input));
  }

  @Mutation(() => ChangeOpeningResult, { description: 'Lets others read a draft.' })
  @Allow({ operation: 'openings.publish', roles: POSTERS, relation: RELATION, dataClasses: ['C1'] })
  publishOpening(
    @Args('input', { description: 'What.' }) input: ChangeOpeningInput,
    @Context() context: RequestContext,
  ) {
    return this.change(context, CHANGE_OPENING, (transaction, actor) =>
      publishOpening(transaction, actor, input),
    );
  }

  @Mutation(() => ChangeOpeningResult, {
    description: 'Takes a published opening out of the lists for a while.',
  })
  @Allow({ operation: 'openings.pause', roles: POSTERS, relation: RELATION, dataClasses: ['C1'] })
  pauseOpening(
    @Args('input', { description: 'What.' }) input: ChangeOpeningInput,
    @Context() context: RequestContext,
  ) {
    return this.change(context, CHANGE_OPENING, (transaction, actor) =>
      pauseOpening(transaction, actor, input),
    );
  }

  @Mutation(() => ChangeOpeningResult, { description: 'Puts a paused opening back into the lists.' })
  @Allow({ operation: 'openings.resume', roles: POSTERS, relation: RELATION, dataClasses: ['C1'] })
  resumeOpening(
    @Args('input', { description: 'What.' }) input: ChangeOpeningInput,
    @Context() context: RequestContext,
  ) {
    return this.change(context, CHANGE_OPENING, (transaction, actor) =>
      resumeOpening(transaction, actor, input),
    );
  }

  @Mutation(() => ChangeOpeningResult, { description: 'Ends an opening for good, with a reason.' })
  @Allow({ operation: 'openings.close', roles: POSTERS, relation: RELATION, dataClasses: ['C1'] })
  closeOpening(
    @Args('input', { description: 'What.' }) input: ChangeOpeningInput,
    @Context() context: RequestContext,
  ) {
    return this.change(context, CHANGE_OPENING, (transaction, actor) =>
      closeOpening(transaction, actor, input),
    );
  }

  @Mutation(() => ChangeOpeningResult, {
    description: 'Says that participants can read the easy-to-read text (R-008).',
  })
  @Allow({
    operation: 'openings.approve-easy-text',
    roles: ['job_consultant'],
    relation: RELATION,
    dataClasses: ['C1'],
  })
  approveEasyText(
    @Args('input', { description: 'What.' }) input: ChangeOpeningInput,
    @Context() context: RequestContext,
  ) {
    return this.change(context, CHANGE_OPENING, (transaction, actor) =>
      approveEasyText(transaction, actor, input),
    );
  }

  @Mutation(() => DeleteDraftResult, { description: 'Removes a draft.' })
  @Allow({ operation: 'openings.delete-draft', roles: POSTERS, relation: RELATION, dataClasses: ['C1'] })
  deleteDraft(
    @Args('input', { description: 'What.' }) input: DeleteDraftInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, DELETE_DRAFT, async () => {
      const actor = actorOf(context);
      const { id } = await this.database.withActor(actor, (transaction) =>
        deleteDraft(transaction, actor, input),
      );
      return Object.assign(new DeleteDraftPayload(), { id });
    });
  }

  private change(context: RequestContext, members: Parameters<typeof answer>[1], work: Change) {
    return answer(context, members, () => {
      const actor = actorOf(context);
      return this.database.withActor(actor, async (transaction) => {
        const { id } = await work(transaction, actor);
        const opening = (await readOpenings(transaction, [id])).get(id);
        if (!opening) throw new NotFoundError();
        return Object.assign(new OpeningPayload(), { opening });
      });
    });
  }
}

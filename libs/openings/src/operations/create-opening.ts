import type { CatalogueStore } from '@stegvis/catalogue';
import { accountName } from '@stegvis/identity';
import { InputCheck, type MemberActor, newId, NotFoundError, once, requireId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { checkContent, mergeContent } from '../domain/check-content';
import { EMPTY_CONTENT, type OpeningContentPatch } from '../domain/opening-content';
import { toColumns } from '../storage/content-columns';
import { OpeningEntity } from '../storage/opening.entity';
import { writeParts } from '../storage/write-parts';
import { checkPlaces } from './check-places';
import { contentCodes } from './content-codes';
import { noteChange } from './note-change';
import { requireRole } from './require-role';

export interface CreateOpening {
  readonly idempotencyKey: string;
  readonly organisationId: string;
  readonly content: OpeningContentPatch;
}

/** Who acts for an employer without being one: shown on the opening, and the employer is told. */
const FOR_EMPLOYER: ReadonlySet<string> = new Set(['job_consultant', 'coordinator']);

/** Columns of a new draft that tell whose it is and who made it. */
export const draftColumns = async (transaction: EntityManager, actor: MemberActor) => ({
  id: newId(),
  status: 'draft' as const,
  postedBy: actor.membershipId,
  postedByName: await accountName(transaction, actor),
  postedForEmployer: FOR_EMPLOYER.has(actor.role),
  version: 1,
});

/** The municipality of an organisation that the actor may post for. @throws NotFoundError for any other id. */
export const postableMunicipality = async (
  transaction: EntityManager,
  actor: MemberActor,
  organisationId: string,
): Promise<string> => {
  const [row] = await transaction.query<{ code: string }[]>(
    `select municipality_code as code from organisations
     where id = $1 and municipality_code = (select stegvis.actor_municipality())
       and ($2 or id in (select stegvis.actor_organisations()))`,
    [organisationId, FOR_EMPLOYER.has(actor.role)],
  );
  if (!row) throw new NotFoundError();
  return row.code;
};

/**
 * Makes a draft; anything may be missing in it.
 * @returns its id; the same for a repeated key.
 * @throws InputError naming each wrong field; NotFoundError for an organisation that is not the actor's to post for.
 */
export const createOpening = async (
  transaction: EntityManager,
  catalogue: CatalogueStore,
  actor: MemberActor,
  input: CreateOpening,
): Promise<{ readonly id: string }> => {
  requireRole(actor, 'edit');
  await postableMunicipality(transaction, actor, requireId(input.organisationId, 'organisationId'));
  return once(transaction, 'openings.create', input.idempotencyKey, input, () =>
    makeDraft(transaction, catalogue, actor, input),
  );
};

/** As `createOpening`, within the work of a room above, which sees to it that it is done once. */
export const makeDraft = async (
  transaction: EntityManager,
  catalogue: CatalogueStore,
  actor: MemberActor,
  input: Omit<CreateOpening, 'idempotencyKey'>,
): Promise<{ readonly id: string }> => {
  requireRole(actor, 'edit');
  const organisationId = requireId(input.organisationId, 'organisationId');
  const municipalityCode = await postableMunicipality(transaction, actor, organisationId);
  const check = new InputCheck();
  const change = checkContent(input.content, await contentCodes(transaction, catalogue), check);
  const content = mergeContent(EMPTY_CONTENT, change, check);
  await checkPlaces(transaction, organisationId, change, check);
  check.done();
  const draft = await draftColumns(transaction, actor);
  await transaction.insert(OpeningEntity, {
    ...toColumns(content),
    ...draft,
    organisationId,
    municipalityCode,
  });
  await writeParts(transaction, draft.id, content);
  await noteChange(transaction, {
    openingId: draft.id,
    version: 1,
    act: 'create',
    from: null,
    to: 'draft',
    byMembership: actor.membershipId,
    byName: draft.postedByName,
    reason: null,
  });
  return { id: draft.id };
};

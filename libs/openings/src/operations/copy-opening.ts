import { type MemberActor, NotFoundError, once, requireId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { toColumns } from '../storage/content-columns';
import { OpeningEntity } from '../storage/opening.entity';
import { readContent } from '../storage/read-content';
import { writeParts } from '../storage/write-parts';
import { draftColumns, postableMunicipality } from './create-opening';
import { noteChange } from './note-change';
import { requireRole } from './require-role';

export interface CopyOpening {
  readonly idempotencyKey: string;
  readonly id: string;
}

/** The dates belong to the occasion, not to the role. */
const NO_DATES = { startsOn: null, opensOn: null, closesOn: null };

/**
 * Makes a new draft of the same organisation with the content of an opening in any state. Dates and the approval of the
 * easy-to-read text are not taken along.
 * @returns the id of the draft; the same for a repeated key.
 * @throws NotFoundError
 */
export const copyOpening = async (
  transaction: EntityManager,
  actor: MemberActor,
  input: CopyOpening,
): Promise<{ readonly id: string }> => {
  requireRole(actor, 'copy');
  const id = requireId(input.id, 'id');
  return once(transaction, 'openings.copy', input.idempotencyKey, input, async () => {
    const source = await transaction.findOneBy(OpeningEntity, { id });
    if (!source) throw new NotFoundError();
    const { organisationId, constructed } = source;
    const municipalityCode = await postableMunicipality(transaction, actor, organisationId);
    const content = { ...(await readContent(transaction, source)), ...NO_DATES };
    const draft = await draftColumns(transaction, actor);
    await transaction.insert(OpeningEntity, {
      ...toColumns(content),
      ...draft,
      organisationId,
      municipalityCode,
      constructed,
    });
    await writeParts(transaction, draft.id, content);
    await noteChange(transaction, {
      openingId: draft.id,
      version: 1,
      act: 'copy',
      from: null,
      to: 'draft',
      byMembership: actor.membershipId,
      byName: draft.postedByName,
      reason: null,
    });
    return { id: draft.id };
  });
};

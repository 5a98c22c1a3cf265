import type { CatalogueStore } from '@stegvis/catalogue';
import { accountName } from '@stegvis/identity';
import {
  ConflictError,
  InputCheck,
  InputError,
  isCheckViolation,
  localDate,
  type MemberActor,
  once,
  requireId,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { checkContent, mergeContent } from '../domain/check-content';
import { type Transition, transitionOf } from '../domain/life-cycle';
import { firstRefusal } from '../domain/life-cycle-guards';
import type { OpeningContent, OpeningContentPatch } from '../domain/opening-content';
import { toColumns } from '../storage/content-columns';
import { lockOpening } from '../storage/lock-opening';
import type { OpeningEntity } from '../storage/opening.entity';
import { readContent } from '../storage/read-content';
import { saveOpening } from '../storage/save-opening';
import { writeParts } from '../storage/write-parts';
import { checkPlaces } from './check-places';
import { contentCodes } from './content-codes';
import { noteChange } from './note-change';
import { requireRole } from './require-role';

export interface EditOpening {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly expectedVersion: number;
  readonly content: OpeningContentPatch;
}

const NO_APPROVAL = { easyTextApprovedAt: null, easyTextApprovedBy: null, easyTextApprovedByName: null };

/** The consultant approved other words than these: participants must not meet the new ones unread. */
const approvalAfter = (row: OpeningEntity, merged: OpeningContent): Partial<OpeningEntity> =>
  merged.title === row.title && merged.easyText === row.easyText ? {} : NO_APPROVAL;

/** A published opening stays fit to be read. @throws InputError */
const checkGuards = (
  line: Transition,
  actor: MemberActor,
  row: OpeningEntity,
  content: OpeningContent,
): void => {
  const refusal = firstRefusal(line.guards, {
    content,
    easyTextApproved: row.easyTextApprovedAt !== null,
    role: actor.role,
    today: localDate(new Date()),
    reason: null,
  });
  if (refusal) throw new InputError(refusal.fields);
};

/** An opening keeps the seats that somebody has (reliability I1). @throws InputError naming the seats. */
const unlessHeld = (error: unknown): never => {
  if (isCheckViolation(error, 'openings_seats_held_ck'))
    throw new InputError([{ path: 'content.seats', code: 'seats-held' }]);
  throw error;
};

/**
 * Saves what is given and leaves the rest: made for saving by itself while the poster writes. A changed title or
 * easy-to-read text drops the approval.
 * @throws InputError naming each wrong field; NotFoundError; ConflictError when somebody saved before or it is closed.
 */
export const editOpening = async (
  transaction: EntityManager,
  catalogue: CatalogueStore,
  actor: MemberActor,
  input: EditOpening,
): Promise<{ readonly id: string }> => {
  requireRole(actor, 'edit');
  const id = requireId(input.id, 'id');
  return once(transaction, 'openings.edit', input.idempotencyKey, input, async () => {
    const row = await lockOpening(transaction, id, input.expectedVersion);
    const line = transitionOf('edit', row.status);
    if (!line) throw new ConflictError('act-not-now', row.version);
    const check = new InputCheck();
    const change = checkContent(input.content, await contentCodes(transaction, catalogue), check);
    const merged = mergeContent(await readContent(transaction, row), change, check);
    await checkPlaces(transaction, row.organisationId, change, check);
    check.done();
    checkGuards(line, actor, row, merged);
    const version = await saveOpening(transaction, row, {
      ...toColumns(change),
      ...approvalAfter(row, merged),
    }).catch(unlessHeld);
    await writeParts(transaction, id, change);
    await noteChange(transaction, {
      openingId: id,
      version,
      act: 'edit',
      from: row.status,
      to: row.status,
      byMembership: actor.membershipId,
      byName: await accountName(transaction, actor),
      reason: null,
    });
    return { id };
  });
};

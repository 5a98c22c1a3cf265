import { newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { OpeningStatus } from '../domain/life-cycle';
import { EMPTY_CONTENT, type OpeningContent } from '../domain/opening-content';
import { toColumns } from '../storage/content-columns';
import { OpeningEntity } from '../storage/opening.entity';
import { writeParts } from '../storage/write-parts';
import { noteChange } from './note-change';

export interface NewOpening {
  readonly id?: string;
  readonly municipalityCode: string;
  readonly organisationId: string;
  readonly content: Partial<OpeningContent>;
  readonly status: OpeningStatus;
  readonly postedByName: string;
  readonly postedForEmployer?: boolean;
  readonly constructed: boolean;
  readonly createdAt: Date;
  /** Name of the consultant who approved the easy-to-read text; null while nobody has. */
  readonly easyTextApprovedByName: string | null;
}

/**
 * Makes an opening in any state while Stegvis is set up (demo world, tests); the content is taken as it is, so it must be
 * right. Run as `system('set-up')`.
 * @returns its id.
 */
export const setUpOpening = async (transaction: EntityManager, opening: NewOpening): Promise<string> => {
  const { content: given, easyTextApprovedByName, createdAt, ...rest } = opening;
  const content = { ...EMPTY_CONTENT, ...given };
  const id = opening.id ?? newId();
  await transaction.insert(OpeningEntity, {
    ...toColumns(content),
    ...rest,
    id,
    createdAt,
    updatedAt: createdAt,
    publishedAt: opening.status === 'draft' ? null : createdAt,
    easyTextApprovedByName,
    easyTextApprovedAt: easyTextApprovedByName === null ? null : createdAt,
    version: 1,
  });
  await writeParts(transaction, id, content);
  await noteChange(transaction, {
    openingId: id,
    version: 1,
    act: 'create',
    from: null,
    to: opening.status,
    byMembership: null,
    byName: opening.postedByName,
    reason: null,
  });
  return id;
};

import { expectOneRow } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { OpeningEntity } from './opening.entity';

/**
 * Writes columns of a locked row and raises its version (reliability W5).
 * @returns the new version.
 * @throws ConflictError when the version is not the one that was locked.
 */
export const saveOpening = async (
  transaction: EntityManager,
  row: OpeningEntity,
  columns: Partial<Omit<OpeningEntity, 'id' | 'version'>>,
): Promise<number> => {
  const result = await transaction
    .createQueryBuilder()
    .update(OpeningEntity)
    .set({ ...columns, updatedAt: () => 'now()', version: () => 'version + 1' })
    .where('id = :id and version = :version', { id: row.id, version: row.version })
    .execute();
  expectOneRow(result.affected ?? 0, row.version);
  return row.version + 1;
};

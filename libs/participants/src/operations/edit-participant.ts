import {
  ConflictError,
  type Database,
  InputCheck,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { requireUnit } from '../storage/require-unit';

/** What is left out stays as it is; null clears the home point and the unit. */
export interface ParticipantEdit {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly expectedVersion: number;
  readonly givenName?: string | null;
  readonly familyName?: string | null;
  readonly home?: { readonly latitude: number; readonly longitude: number } | null;
  readonly unitId?: string | null;
}

/**
 * Changes name, home point or unit.
 * @returns the id of the participant.
 * @throws InputError; NotFoundError when she is absent or not the actor's; ConflictError with the version now, when
 *   somebody else saved first (reliability W5).
 */
export const editParticipant = async (
  database: Database,
  actor: MemberActor,
  input: ParticipantEdit,
): Promise<string> => {
  const changes = checkEdit(input);
  return database.withActor(actor, async (transaction) => {
    const version = await versionNow(transaction, input.id);
    await requireUnit(transaction, actor, input.unitId);
    const { id } = await once(transaction, 'participants.edit', input.idempotencyKey, input, async () => {
      const columns = Object.keys(changes) as (keyof typeof changes)[];
      const set = columns.map((column, i) => `, ${column} = $${i + 3}`).join('');
      const [, changed] = await transaction.query<[unknown[], number]>(
        `update participants set version = version + 1${set} where id = $1 and version = $2`,
        [input.id, input.expectedVersion, ...columns.map((column) => changes[column])],
      );
      if (changed !== 1)
        throw new ConflictError(
          'changed-by-other',
          Math.max(version, await versionNow(transaction, input.id)),
        );
      return { id: input.id };
    });
    return id;
  });
};

const versionNow = async (transaction: EntityManager, id: string): Promise<number> => {
  const [row] = await transaction.query<{ version: number }[]>(
    `select version from participants where id = $1`,
    [id],
  );
  if (!row) throw new NotFoundError();
  return row.version;
};

interface Changes {
  given_name?: string;
  family_name?: string;
  home_latitude?: number | null;
  home_longitude?: number | null;
  unit_id?: string | null;
}

/** The keys are column names of ours, never of the client. */
const checkEdit = (input: ParticipantEdit): Changes => {
  const check = new InputCheck();
  requireId(input.idempotencyKey, 'idempotencyKey');
  requireId(input.id, 'id');
  const changes: Changes = {};
  const name = { max: 100, required: true };
  if (input.givenName !== undefined)
    changes.given_name = check.text('givenName', input.givenName ?? '', name);
  if (input.familyName !== undefined)
    changes.family_name = check.text('familyName', input.familyName ?? '', name);
  if (input.home !== undefined) {
    const home = input.home ? check.position('home', input.home) : null;
    changes.home_latitude = home?.latitude ?? null;
    changes.home_longitude = home?.longitude ?? null;
  }
  if (input.unitId !== undefined) changes.unit_id = input.unitId;
  check.done();
  return changes;
};

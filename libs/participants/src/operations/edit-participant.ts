import {
  ConflictError,
  type Database,
  expectOneRow,
  InputCheck,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
  RuleError,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { handlesProtected, protectionState } from '../protection/storage/protection-state';
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
 * @throws InputError; NotFoundError when she is absent or not the actor's; RuleError P2 and P4 about a protected person;
 *   ConflictError with the version now, when
 *   somebody else saved first (reliability W5).
 */
export const editParticipant = async (
  database: Database,
  actor: MemberActor,
  input: ParticipantEdit,
): Promise<string> => {
  const given = checkEdit(input);
  return database.withActor(actor, async (transaction) => {
    const version = await versionNow(transaction, input.id);
    await requireUnit(transaction, actor, input.unitId);
    const { id } = await once(transaction, 'participants.edit', input.idempotencyKey, input, async () => {
      const changes = await keepIdentity(transaction, input.id, given);
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

/**
 * The name of a protected person is written where it lies, by named handlers alone (security P2); she has no home here (P4).
 * @returns what is left to write in `participants`. @throws RuleError.
 */
const keepIdentity = async (transaction: EntityManager, id: string, given: Changes): Promise<Changes> => {
  if ((await protectionState(transaction, id)) === 'none') return given;
  const { given_name, family_name, home_latitude, unit_id } = given;
  const open: Changes = unit_id === undefined ? {} : { unit_id };
  if (home_latitude !== undefined && home_latitude !== null) throw new RuleError('P4', 'protection-no-home');
  if (given_name === undefined && family_name === undefined) return open;
  if (!(await handlesProtected(transaction))) throw new RuleError('P2', 'protection-handlers-only');
  const [, kept] = await transaction.query<[unknown[], number]>(
    `update protected_identities set given_name = coalesce($2, given_name), family_name = coalesce($3, family_name) where participant_id = $1`,
    [id, given_name ?? null, family_name ?? null],
  );
  expectOneRow(kept);
  return open;
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

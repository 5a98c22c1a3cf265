import { accountName } from '@stegvis/identity';
import {
  ConflictError,
  type Database,
  InputCheck,
  isRefusedByPolicy,
  isUniqueViolation,
  type MemberActor,
  newId,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

export interface SetGoal {
  readonly idempotencyKey: string;
  /** A municipal department: HR's own, any of the municipality for a coordinator. */
  readonly organisationId: string;
  readonly year: number;
  /** Persons employed in the year. */
  readonly goal: number;
  /** The version that was read; 0 where none was set (reliability W5). */
  readonly expectedVersion: number;
}

/**
 * Sets how many a department means to employ in a year. The goals before it stay, each with who and when.
 * @returns the year. @throws InputError; NotFoundError (not the actor's to set); ConflictError `goal-moved`.
 */
export const setGoal = async (database: Database, actor: MemberActor, input: SetGoal): Promise<number> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const organisationId = requireId(input.organisationId, 'organisationId');
  const check = new InputCheck();
  check.wholeNumber('year', input.year, 2000, 2100);
  check.wholeNumber('goal', input.goal, 0, 10_000);
  check.wholeNumber('expectedVersion', input.expectedVersion, 0, 1_000_000);
  check.done();
  return database.withActor(actor, async (transaction) => {
    await requireSettable(transaction, organisationId);
    await once(transaction, 'employments.set-goal', input.idempotencyKey, input, async () => {
      const [held] = await transaction.query<{ version: number }[]>(
        `select coalesce(max(version), 0)::int as version from department_goals where organisation_id = $1 and year = $2`,
        [organisationId, input.year],
      );
      if ((held?.version ?? 0) !== input.expectedVersion)
        throw new ConflictError('goal-moved', held?.version ?? 0);
      try {
        await transaction.query(
          `insert into department_goals (id, municipality_code, organisation_id, year, version, goal, set_by, set_by_name) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [
            newId(),
            actor.municipalityCode,
            organisationId,
            input.year,
            input.expectedVersion + 1,
            input.goal,
            actor.membershipId,
            await accountName(transaction, actor),
          ],
        );
      } catch (error) {
        if (isRefusedByPolicy(error)) throw new NotFoundError();
        if (isUniqueViolation(error)) throw new ConflictError('goal-moved', input.expectedVersion + 1);
        throw error;
      }
      return { year: input.year };
    });
    return input.year;
  });
};

/** Before any version is spoken of: a department that is not the actor's to set looks like none. */
const requireSettable = async (transaction: EntityManager, organisationId: string): Promise<void> => {
  const [found] = await transaction.query<unknown[]>(
    `select 1 from organisations where id = $1 and type = 'municipal_department' and municipality_code = (select stegvis.actor_municipality())
       and ((select stegvis.actor_role()) = 'coordinator' or id in (select stegvis.actor_organisations()))`,
    [organisationId],
  );
  if (!found) throw new NotFoundError();
};

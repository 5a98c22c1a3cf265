import { ConflictError, InputCheck, NotFoundError, requireId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { ErasureOutcome } from './outcomes';

/** What is proposed or decided, of the version that was seen. */
export interface Step {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly expectedVersion: number;
  readonly outcome: ErasureOutcome;
  readonly reason: string;
}

/** @throws InputError for a malformed id, or a reason that is missing or too long. */
export const checked = (input: Step): { readonly id: string; readonly reason: string } => {
  const check = new InputCheck();
  const reason = check.text('reason', input.reason, { max: 1000, required: true, lines: true });
  check.done();
  return { id: requireId(input.id, 'id'), reason };
};

/** The case while nothing is decided. @throws NotFoundError; ConflictError `erasure-decided`. */
export const openCase = async (
  transaction: EntityManager,
  id: string,
): Promise<{
  readonly participant_id: string;
  readonly version: number;
  readonly proposed_by: string | null;
}> => {
  const [now] = await transaction.query<
    {
      participant_id: string;
      version: number;
      proposed_by: string | null;
      outcome: string | null;
      withdrawn_at: Date | null;
    }[]
  >(`select participant_id, version, proposed_by, outcome, withdrawn_at from erasure_cases where id = $1`, [
    id,
  ]);
  if (!now || now.withdrawn_at) throw new NotFoundError();
  if (now.outcome) throw new ConflictError('erasure-decided', now.version);
  return now;
};

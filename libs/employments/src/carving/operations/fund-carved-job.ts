import { type CallOffRequest, requestCallOffWithin } from '@stegvis/funding';
import { publishWithin } from '@stegvis/openings';
import {
  ConflictError,
  type Database,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

export interface FundCarvedJob extends CallOffRequest {
  /** An opening that was made of carved tasks. */
  readonly openingId: string;
}

/**
 * *Skicka till medel*: asks for money of a budget line for a carved job, through the operation of funding. Money is asked
 * for what is announced, so a draft is published in the same transaction; both or neither, and once for an opening.
 * @returns ids of the opening and of the call-off; the same for a repeated key.
 * @throws InputError; NotFoundError; RuleError (what the draft lacks, R-008; `line-granted`, R-022, R-041); ConflictError `asked-already`.
 */
export const fundCarvedJob = async (
  database: Database,
  actor: MemberActor,
  input: FundCarvedJob,
): Promise<{ readonly openingId: string; readonly callOffId: string }> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const openingId = requireId(input.openingId, 'openingId');
  return database.withActor(actor, (transaction) =>
    once(transaction, 'employments.fund-carved-job', input.idempotencyKey, input, async () => {
      const { status, version, asked } = await heldJob(transaction, openingId);
      if (asked) throw new ConflictError('asked-already', version);
      if (status === 'draft')
        await publishWithin(transaction, actor, { id: openingId, expectedVersion: version });
      const callOffId = await requestCallOffWithin(transaction, actor, {
        lineId: input.lineId,
        openingId,
        amountKr: input.amountKr,
        startsOn: input.startsOn,
        endsOn: input.endsOn,
      });
      return { openingId, callOffId };
    }),
  );
};

interface Job {
  readonly status: string;
  readonly version: number;
  /** Money is asked for or called off already. */
  readonly asked: boolean;
}

/** Holds the opening until the transaction ends: of two who ask at once the second sees the first one's call-off. */
const heldJob = async (transaction: EntityManager, openingId: string): Promise<Job> => {
  const [held] = await transaction.query<unknown[]>(
    `select 1 from openings where id = $1 and id in (select t.opening_id from carving_tasks t) for update`,
    [openingId],
  );
  if (!held) throw new NotFoundError();
  const [job] = await transaction.query<Job[]>(
    `select o.status, o.version,
       exists (select 1 from funding_call_offs c where c.opening_id = o.id and c.state in ('requested', 'approved')) as asked
     from openings o where o.id = $1`,
    [openingId],
  );
  if (!job) throw new NotFoundError();
  return job;
};

import { accountName } from '@stegvis/identity';
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
import { lockParticipant } from '../../storage/lock-participant';
import type { ParticipationChange, ParticipationGround } from '../domain/participation';
import { appendParticipation } from '../storage/append-participation';
import { checkPeriod } from './check-period';

export interface ParticipationChanging {
  readonly idempotencyKey: string;
  readonly participantId: string;
  readonly rightId: string;
  /** The version of the right that the reader saw. */
  readonly expectedVersion: number;
  readonly change: Exclude<ParticipationChange, 'recorded'>;
  /** At most 500 characters. */
  readonly reason: string;
  /** For a correction; what is left out stays. */
  readonly ground?: ParticipationGround | null;
  readonly validFrom?: string | null;
  /** First day without: required for an end; in a correction null is no known end. */
  readonly validTo?: string | null;
}

interface Standing {
  readonly version: number;
  readonly change: ParticipationChange;
  readonly ground: ParticipationGround;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/**
 * Assigned staff correct a right, end it on a day, or say that it was recorded by mistake: a new row with the reason, the
 * earlier ones stay.
 * @returns the id of the participant.
 * @throws InputError; NotFoundError when she or the right is absent or not the actor's; ConflictError with the version now.
 */
export const changeParticipation = async (
  database: Database,
  actor: MemberActor,
  input: ParticipationChanging,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  requireId(input.participantId, 'participantId');
  requireId(input.rightId, 'rightId');
  return database.withActor(actor, async (transaction) => {
    await lockParticipant(transaction, input.participantId);
    const standing = await newestOf(transaction, input);
    const next = checkChange(input, standing);
    const { id } = await once(
      transaction,
      'participants.change-participation',
      input.idempotencyKey,
      input,
      async () => {
        if (standing.version !== input.expectedVersion)
          throw new ConflictError('changed-by-other', standing.version);
        await appendParticipation(transaction, {
          domainId: actor.domainId,
          participantId: input.participantId,
          rightId: input.rightId,
          version: standing.version + 1,
          change: input.change,
          ...next,
          saidBy: actor.membershipId,
          saidByName: await accountName(transaction, actor),
        });
        return { id: input.participantId };
      },
    );
    return id;
  });
};

const checkChange = (input: ParticipationChanging, standing: Standing) => {
  const check = new InputCheck();
  const reason = check.text('reason', input.reason, { max: 500, required: true });
  const corrected = input.change === 'corrected';
  const validFrom = (corrected && input.validFrom) || standing.validFrom;
  if (input.change === 'ended' && !input.validTo) check.fault('validTo', 'required');
  const validTo =
    input.change === 'mistaken' || input.validTo === undefined ? standing.validTo : input.validTo;
  const period = checkPeriod(check, validFrom, validTo);
  check.done();
  return { ...period, ground: (corrected && input.ground) || standing.ground, reason };
};

const newestOf = async (transaction: EntityManager, input: ParticipationChanging): Promise<Standing> => {
  const [row] = await transaction.query<Standing[]>(
    `select version, change, ground, valid_from::text as "validFrom", valid_to::text as "validTo" from participation_rights
     where participant_id = $1 and right_id = $2 order by version desc limit 1`,
    [input.participantId, input.rightId],
  );
  if (!row) throw new NotFoundError();
  return row;
};

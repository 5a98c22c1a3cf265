import {
  type Database,
  InputCheck,
  type MemberActor,
  newId,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import { REASON_LENGTH } from '../emergency/domain/emergency-terms';

export interface StatedReason {
  readonly idempotencyKey: string;
  readonly participantId: string;
  readonly reason: string;
}

/**
 * A unit manager says why she must read what is said about a person of her unit. The reason is kept and opens her to be read
 * for 60 minutes (security §2, C4 with reason); each reading is a row of the log beside it.
 * @returns when it closes. @throws InputError for a reason under 20 characters; NotFoundError when she is not of the unit.
 */
export const stateReason = async (
  database: Database,
  actor: MemberActor,
  input: StatedReason,
): Promise<Date> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const participantId = requireId(input.participantId, 'participantId');
  const check = new InputCheck();
  const reason = check.text('reason', input.reason, { max: 500, required: true });
  if (reason && [...reason].length < REASON_LENGTH)
    check.fault('reason', 'reason-too-short', { min: REASON_LENGTH });
  check.done();
  return database.withActor(actor, async (transaction) => {
    const [person] = await transaction.query<unknown[]>(
      `select 1 from participants where id = $1 and id in (select stegvis.unit_participants())`,
      [participantId],
    );
    if (!person) throw new NotFoundError();
    const { until } = await once(
      transaction,
      'participants.state-reason',
      input.idempotencyKey,
      input,
      async () => {
        const [row] = await transaction.query<{ until: Date }[]>(
          `insert into stated_reasons (id, domain_id, participant_id, membership_id, reason) values ($1, $2, $3, $4, $5)
           returning holds_until as until`,
          [newId(), actor.domainId, participantId, actor.membershipId, reason],
        );
        return { until: row?.until.toISOString() ?? '' };
      },
    );
    return new Date(until);
  });
};

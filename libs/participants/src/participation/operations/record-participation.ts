import { accountName } from '@stegvis/identity';
import {
  type Database,
  InputCheck,
  type KeyRing,
  type MemberActor,
  newId,
  once,
  requireId,
  RuleError,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { bornOnByNumber } from '../../personal-number/read-personal-number';
import { lockParticipant } from '../../storage/lock-participant';
import { ageOn, type ParticipationGround } from '../domain/participation';
import { appendParticipation } from '../storage/append-participation';
import { checkPeriod } from './check-period';

export interface ParticipationRecording {
  readonly idempotencyKey: string;
  readonly participantId: string;
  readonly ground: ParticipationGround;
  /** Days `yyyy-mm-dd`, half-open. */
  readonly validFrom: string;
  readonly validTo?: string | null;
  /** Her day of birth, asked for when the right opens her case: her age is tried with it, and it is not kept. */
  readonly bornOn?: string | null;
}

export interface AgeSettings {
  /** Whole years, a setting of the municipality. */
  readonly upperAge: number;
  /** Opens her personal number where one is kept, so that her age can be tried without asking. */
  readonly keys: KeyRing;
}

/**
 * Assigned staff record what gives a participant the right to take part. A right that does not go on from an
 * earlier one opens a case, and none is opened after the upper age.
 * @returns the id of the participant.
 * @throws InputError; NotFoundError when she is absent or not the actor's; RuleError R-003.
 */
export const recordParticipation = async (
  database: Database,
  actor: MemberActor,
  settings: AgeSettings,
  input: ParticipationRecording,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  requireId(input.participantId, 'participantId');
  const check = new InputCheck();
  const period = checkPeriod(check, input.validFrom, input.validTo);
  const bornOn = input.bornOn ? check.date('bornOn', input.bornOn) : null;
  if (bornOn && !check.has('bornOn') && bornOn > period.validFrom) check.fault('bornOn', 'born-later');
  check.done();
  return database.withActor(actor, async (transaction) => {
    await lockParticipant(transaction, input.participantId);
    const { id } = await once(
      transaction,
      'participants.record-participation',
      input.idempotencyKey,
      input,
      async () => {
        if (!(await goesOn(transaction, input.participantId, period.validFrom)))
          requireAge(
            bornOn ?? (await bornOnByNumber(transaction, settings.keys, input.participantId)),
            period.validFrom,
            settings.upperAge,
          );
        await appendParticipation(transaction, {
          domainId: actor.domainId,
          participantId: input.participantId,
          rightId: newId(),
          version: 1,
          change: 'recorded',
          ground: input.ground,
          ...period,
          reason: null,
          saidBy: actor.membershipId,
          saidByName: await accountName(transaction, actor),
        });
        return { id: input.participantId };
      },
    );
    return id;
  });
};

/** Whether a right held on the day before, or on the day itself: a renewal opens no case. */
const goesOn = async (transaction: EntityManager, participantId: string, day: string): Promise<boolean> => {
  const rows = await transaction.query<unknown[]>(
    `select 1 from (select distinct on (right_id) change, valid_from, valid_to from participation_rights
                    where participant_id = $1 order by right_id, version desc) r
     where r.change <> 'mistaken' and r.valid_from < $2::date and (r.valid_to is null or r.valid_to >= $2::date) limit 1`,
    [participantId, day],
  );
  return rows.length > 0;
};

const requireAge = (bornOn: string | null, day: string, upperAge: number): void => {
  const check = new InputCheck();
  if (!bornOn) check.fault('bornOn', 'required');
  check.done();
  if (bornOn && ageOn(bornOn, day) >= upperAge)
    throw new RuleError('R-003', 'participation-over-age', [
      { path: 'bornOn', code: 'participation-upper-age', params: { age: upperAge } },
    ]);
};

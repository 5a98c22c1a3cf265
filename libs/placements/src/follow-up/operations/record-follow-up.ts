import { lockConsents } from '@stegvis/access';
import { accountName } from '@stegvis/identity';
import {
  ConflictError,
  type Database,
  InputCheck,
  type MemberActor,
  newId,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import { FACES, type Face } from '../../visits';
import { TAKING_PART, type TakingPart } from '../domain/questions';
import { OCCASION } from '../domain/rhythm';
import { decideFollowUpAct } from '../storage/decide-follow-up';
import { findFollowUp } from './read-follow-ups';

export interface FollowUpResult {
  readonly idempotencyKey: string;
  readonly placementId: string;
  readonly occasion: string;
  /** That of the record that was read; 0 where there is none. */
  readonly expectedVersion: number;
  /** The day of the talk, `yyyy-mm-dd`. */
  readonly heldOn: string;
  readonly tookPart: readonly TakingPart[];
  readonly face?: Face | null;
  readonly howItGoes?: string | null;
  readonly nextStep?: string | null;
}

/** Which follow-up an input names. Faults of the occasion go to the check. */
export const checkFollowUp = (
  check: InputCheck,
  input: { readonly idempotencyKey: string; readonly placementId: string; readonly occasion: string },
): { readonly placementId: string; readonly occasion: string } => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const placementId = requireId(input.placementId, 'placementId');
  if (!new RegExp(OCCASION).test(input.occasion)) check.fault('occasion', 'code-unknown', { code: '?' });
  return { placementId, occasion: input.occasion };
};

/**
 * Staff record a follow-up: who took part, how it goes and the next step. A later record corrects it, and both are
 * kept. It takes away what waited of it on the work list, until somebody answers anew.
 * @returns whose it is.
 * @throws InputError; NotFoundError; ConflictError `follow-up-moved`; RuleError as the guards say.
 */
export const recordFollowUp = async (
  database: Database,
  actor: MemberActor,
  input: FollowUpResult,
): Promise<string> => {
  const check = new InputCheck();
  const key = checkFollowUp(check, input);
  const heldOn = check.date('heldOn', input.heldOn);
  const tookPart = check.codes('tookPart', input.tookPart, new Set(TAKING_PART));
  if (tookPart.length === 0) check.fault('tookPart', 'required');
  const face = input.face ?? null;
  if (face !== null) check.code('face', face, new Set(FACES));
  const howItGoes = check.optionalText('howItGoes', input.howItGoes, { max: 1000, lines: true }) ?? '';
  const nextStep = check.optionalText('nextStep', input.nextStep, { max: 500, lines: true }) ?? '';
  check.done();
  return database.withActor(actor, async (transaction) => {
    const seen = await findFollowUp(transaction, key);
    if (!seen) throw new NotFoundError();
    await lockConsents(transaction, seen.participantId);
    await once(transaction, 'placements.record-follow-up', input.idempotencyKey, input, async () => {
      const row = await findFollowUp(transaction, key);
      if (!row) throw new NotFoundError();
      if (row.version !== input.expectedVersion) throw new ConflictError('follow-up-moved', row.version);
      const act = row.state === 'recorded' ? 'correct' : 'record';
      const to = decideFollowUpAct(act, row, actor.role, heldOn);
      await transaction.query(
        `insert into follow_up_records (id, domain_id, participant_id, placement_id, occasion, version, act, from_state, to_state, held_on, took_part, face, how_it_goes, next_step, recorded_by, recorded_by_name)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
        [
          newId(),
          row.domainId,
          row.participantId,
          key.placementId,
          key.occasion,
          row.version + 1,
          act,
          row.state,
          to,
          heldOn,
          tookPart,
          face,
          howItGoes,
          nextStep,
          actor.membershipId,
          await accountName(transaction, actor),
        ],
      );
      return { id: row.id };
    });
    return seen.participantId;
  });
};

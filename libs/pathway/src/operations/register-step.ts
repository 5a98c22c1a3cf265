import { lockConsents } from '@stegvis/access';
import type { CatalogueStore } from '@stegvis/catalogue';
import {
  lockParticipant,
  type ProfileVocabulary,
  recordStep,
  SUPPORTED_STEPS,
  vocabularyOf,
} from '@stegvis/participants';
import { endDayActivity } from '@stegvis/placements';
import {
  type Database,
  InputCheck,
  isCheckViolation,
  localDate,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
  RuleError,
  systemClock,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { openSupportOf } from '../storage/support-row';
import { checkContactDay, daysFrom } from './check-days';
import { canSupport, endSupervision, passOn } from './name-supporter';
import { beginSupport } from './open-support';

/** A change of step as staff register it. */
export interface StepWish {
  readonly participantId: string;
  /** A code of `steps` in the catalogue. */
  readonly step: string;
  /** The day of the change, `yyyy-mm-dd`: today, or at most 31 days back. */
  readonly day: string;
  /** Needed to go back, or to skip a level; at most 500 characters. */
  readonly reason?: string | null;
  /** What happens next, at most 500 characters. */
  readonly plan?: string | null;
  /** Who supports after day activity, and the day of the first contact; needed unless a support is open that goes on. */
  readonly supporterId?: string | null;
  readonly firstContactOn?: string | null;
}

/** Days back that a change may be dated. */
const BACK = 31;

/** The day of a change. */
const checkDay = (check: InputCheck, said: string): string => {
  const day = check.date('day', said);
  const today = localDate(systemClock.now());
  if (!check.has('day') && (day > today || day < daysFrom(today, -BACK)))
    check.fault('day', 'step-day-out-of-range');
  return day;
};

/**
 * Registers a change of step within another room's transaction, which has made sure that it is done once. With a
 * labour-market measure or an employment, everything of day activity and its supervisors' support ends on the day, and
 * continued support begins or goes on (R-015, R-016). It takes the locks of the person, before those of seats (reliability
 * W6), and must be the last that the transaction does with her: the actor may no longer be assigned after it.
 * @returns the id of the change.
 * @throws InputError; NotFoundError when the person or the supporter is absent or out of reach; ConflictError `step-same`;
 *   RuleError R-010, R-015 (a placement began later than the day), A8.
 */
export const registerStep = async (
  transaction: EntityManager,
  catalogue: CatalogueStore,
  actor: MemberActor,
  wish: StepWish,
): Promise<string> => {
  const participantId = requireId(wish.participantId, 'participantId');
  await lockParticipant(transaction, participantId);
  await lockConsents(transaction, participantId);
  const vocabulary: ProfileVocabulary = vocabularyOf(await catalogue.current(transaction));
  const check = new InputCheck();
  check.code('step', wish.step, new Set(vocabulary.steps.keys()));
  const day = checkDay(check, wish.day);
  const reason = check.optionalText('reason', wish.reason, { max: 500 }) ?? null;
  const plan = check.optionalText('plan', wish.plan, { max: 500 }) ?? '';
  const supported = SUPPORTED_STEPS.includes(wish.step);
  const standing = supported ? await openSupportOf(transaction, participantId) : null;
  const goesOn = standing !== null && (await canSupport(transaction, actor, standing));
  const supporterId =
    supported && !goesOn && wish.supporterId ? requireId(wish.supporterId, 'supporterId') : null;
  if (supported && !goesOn && !supporterId) check.fault('supporterId', 'required');
  const firstContactOn =
    supported && !standing ? checkContactDay(check, 'firstContactOn', wish.firstContactOn, day) : '';
  check.done();
  // In order of the rule: nothing of day activity, then the support, then the step that needs both.
  if (supported) await endDayActivity(transaction, actor, participantId, day);
  let supportId = standing?.id ?? null;
  if (supporterId && standing) await passOn(transaction, actor, standing, supporterId);
  else if (supporterId)
    supportId = await beginSupport(transaction, actor, { participantId, day, supporterId, firstContactOn });
  const { id, from } = await recordStep(transaction, actor, vocabulary, {
    participantId,
    step: wish.step,
    reason,
  });
  await apart(() =>
    transaction.query(
      `insert into step_changes (id, domain_id, participant_id, from_code, to_code, day, plan, support_id, said_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, actor.domainId, participantId, from, wish.step, day, plan, supportId, actor.membershipId],
    ),
  );
  if (supported)
    await endSupervision(transaction, participantId, day, supporterId ?? standing?.supporterId ?? '');
  return id;
};

/** @throws RuleError R-015 where the database finds day activity on or after the day. */
const apart = async <T>(write: () => Promise<T>): Promise<T> => {
  try {
    return await write();
  } catch (error) {
    if (isCheckViolation(error, 'step_changes_day_activity_ck'))
      throw new RuleError('R-015', 'step-day-activity', [{ path: 'day', code: 'step-day-activity' }]);
    throw error;
  }
};

export interface StepChanging extends StepWish {
  readonly idempotencyKey: string;
}

/**
 * Staff who are assigned register a change of step.
 * @returns the id of the change. @throws as `registerStep`.
 */
export const changeStep = async (
  database: Database,
  catalogue: CatalogueStore,
  actor: MemberActor,
  input: StepChanging,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const participantId = requireId(input.participantId, 'participantId');
  return database.withActor(actor, async (transaction) => {
    // Whoever ended her own assignment with it finds its answer again by the key, and nobody else's.
    const { id } = await once(transaction, 'pathway.change-step', input.idempotencyKey, input, async () => {
      const [assigned] = await transaction.query<unknown[]>(
        `select 1 where $1::uuid in (select stegvis.assigned_participants())`,
        [participantId],
      );
      if (!assigned) throw new NotFoundError();
      return { id: await registerStep(transaction, catalogue, actor, input) };
    });
    return id;
  });
};

import { recordRefused, recordShown } from '@stegvis/access';
import { leaveTask } from '@stegvis/jobs';
import { type Database, InputCheck, type MemberActor, newId, once, requireId } from '@stegvis/platform';
import {
  EMERGENCY_CATEGORIES,
  type EmergencyCategory,
  type EmergencyState,
  REASON_LENGTH,
} from '../domain/emergency-terms';

export interface EmergencyQuestion {
  readonly idempotencyKey: string;
  readonly category: EmergencyCategory;
  readonly reason: string;
  /** Her whole name as it is registered, her id, or the address of her page. */
  readonly person: string;
}

const ACTION = 'participants.open-emergency';
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/**
 * Opens one person of the own domain for 60 minutes of reading (security A11). The managers of the domain are told at once.
 * When nothing opens by itself it waits for a second person, and the answer is the same whether she is protected, absent,
 * partial to the reader or not the only one of her name.
 * @throws InputError for a reason under 20 characters; UnavailableError when the access log cannot be written.
 */
export const openEmergency = async (
  database: Database,
  actor: MemberActor,
  input: EmergencyQuestion,
): Promise<{ readonly id: string; readonly state: EmergencyState }> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const check = new InputCheck();
  check.code('category', input.category, new Set(EMERGENCY_CATEGORIES));
  const reason = check.text('reason', input.reason, { max: 500, required: true });
  if (reason && [...reason].length < REASON_LENGTH)
    check.fault('reason', 'reason-too-short', { min: REASON_LENGTH });
  const named = check.text('person', input.person, { max: 300, required: true }).replace(/\s+/g, ' ');
  check.done();
  return database.withActor(actor, (transaction) =>
    once(transaction, ACTION, input.idempotencyKey, input, async () => {
      const [subject] = await transaction.query<{ id: string; opens: boolean }[]>(
        `select participant_id as id, opens from stegvis.emergency_subject($1)`,
        [ID.exec(named)?.[0] ?? named],
      );
      const opens = subject?.opens ?? false;
      const id = newId();
      await transaction.query(
        `insert into emergency_accesses (id, domain_id, participant_id, membership_id, category, reason, valid_from, valid_to)
         values ($1, $2, $3, $4, $5, $6, case when $7::boolean then now() end, case when $7 then now() + interval '60 minutes' end)`,
        [id, actor.domainId, subject?.id ?? null, actor.membershipId, input.category, reason, opens],
      );
      await leaveTask(transaction, {
        kind: 'emergency-notices',
        subjectType: 'emergency',
        subjectId: id,
        subjectVersion: 1,
        dedupeKey: `emergency-notices:${id}:1`,
      });
      if (subject && opens)
        await recordShown(transaction, {
          action: ACTION,
          subjects: [subject.id],
          classes: ['C3'],
          relation: 'break_glass',
        });
      else await recordRefused(transaction, { action: ACTION, asked: null, classes: ['C3'] });
      return { id, state: opens ? ('open' as const) : ('waiting' as const) };
    }),
  );
};

import { type AssignmentRow, recordRefused, recordShown } from '@stegvis/access';
import { type Database, type MemberActor, requireId } from '@stegvis/platform';
import { type ParticipantFacts, readParticipant } from '../operations/read-participant';
import { currentValues, type ValueRow } from '../storage/current-values';
import { readUnitStaff } from './read-unit-staff';

/** What a stated reason opens: who she is, what is said about her now, and who works with her. */
export interface ReasonedView {
  readonly until: Date;
  readonly facts: ParticipantFacts;
  readonly values: readonly ValueRow[];
  readonly staff: readonly AssignmentRow[];
}

const ACTION = 'participants.read-with-reason';
const CLASSES = ['C3', 'C4'] as const;

/**
 * A person of the manager's unit while a reason that she stated holds; null when none does, when it was another's, and when
 * the person is of no unit of hers: one answer (security §2, E2). Each reading is a row of the log, and who reviews the log
 * meets the reason beside it.
 */
export const readWithReason = async (
  database: Database,
  actor: MemberActor,
  participantId: string,
): Promise<ReasonedView | null> => {
  const id = requireId(participantId, 'id');
  return database.withActor(actor, async (transaction) => {
    const [open] = await transaction.query<{ until: Date }[]>(
      `select max(holds_until) as until from stated_reasons
       where participant_id = $1 and membership_id = stegvis.actor_membership() and participant_id in (select stegvis.participants_with_reason())
       having max(holds_until) > now()`,
      [id],
    );
    const facts = open && (await readParticipant(transaction, id));
    if (!open || !facts) {
      await recordRefused(transaction, { action: ACTION, asked: id, classes: CLASSES });
      return null;
    }
    await recordShown(transaction, {
      action: ACTION,
      subjects: [id],
      classes: CLASSES,
      relation: 'stated_reason',
    });
    const values = (await currentValues(transaction, [id])).get(id) ?? [];
    return {
      until: open.until,
      facts,
      // Answers to places belong to the matching, which a reason does not open.
      values: values.filter(({ kind }) => kind !== 'place_answer'),
      staff: (await readUnitStaff(transaction, [id])).get(id) ?? [],
    };
  });
};

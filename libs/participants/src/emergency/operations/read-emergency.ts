import { type AssignmentRow, readAssignments, recordRefused, recordShown } from '@stegvis/access';
import { type Database, type MemberActor, requireId } from '@stegvis/platform';
import { type ParticipantFacts, readParticipant } from '../../operations/read-participant';
import { currentValues, type ValueRow } from '../../storage/current-values';

/** What an emergency opens: who she is, what she needs, and who knows her. */
export interface EmergencyView {
  readonly until: Date;
  readonly facts: ParticipantFacts;
  readonly values: readonly ValueRow[];
  readonly staff: readonly AssignmentRow[];
}

const ACTION = 'participants.read-emergency';
const CLASSES = ['C3', 'C4'] as const;
/** What somebody who must act needs; wishes, steps and answers are not among it. */
const KINDS: ReadonlySet<string> = new Set(['support_need', 'access_need', 'condition', 'tolerance']);

/**
 * The person of an emergency access while its hour lasts; null when it is over, another's, or has nobody (security A11).
 * Each reading is a row of the log.
 */
export const readEmergency = async (
  database: Database,
  actor: MemberActor,
  emergencyId: string,
): Promise<EmergencyView | null> => {
  const id = requireId(emergencyId, 'id');
  return database.withActor(actor, async (transaction) => {
    // Only this transaction meets her, and only through this row.
    await transaction.query(`select set_config('app.emergency', $1, true)`, [id]);
    const [open] = await transaction.query<{ participantId: string; until: Date }[]>(
      `select p.id as "participantId", e.valid_to as until from emergency_accesses e, participants p
       where e.id = $1 and p.id in (select stegvis.emergency_participants())`,
      [id],
    );
    const facts = open && (await readParticipant(transaction, open.participantId));
    if (!open || !facts) {
      await recordRefused(transaction, { action: ACTION, asked: null, classes: CLASSES });
      return null;
    }
    const ids = [facts.id];
    await recordShown(transaction, {
      action: ACTION,
      subjects: ids,
      classes: CLASSES,
      relation: 'break_glass',
    });
    const values = (await currentValues(transaction, ids)).get(facts.id) ?? [];
    return {
      until: open.until,
      facts,
      values: values.filter(({ kind }) => KINDS.has(kind)),
      staff: (await readAssignments(transaction, ids)).get(facts.id) ?? [],
    };
  });
};

import { type LookQuestionRow, readLookQuestions, recordShown } from '@stegvis/access';
import type { Database, MemberActor } from '@stegvis/platform';

export interface LookQuestionData extends LookQuestionRow {
  readonly participantName: string;
}

/** What participants of the actor's unit ask about looks at them, oldest first (security L4). */
export const listLookQuestions = (database: Database, actor: MemberActor): Promise<LookQuestionData[]> =>
  database.withActor(actor, async (transaction) => {
    const rows = await readLookQuestions(transaction);
    const persons = await transaction.query<{ id: string; name: string }[]>(
      `select id, given_name || ' ' || family_name as name from participants where id = any($1)`,
      [rows.map((row) => row.participantId)],
    );
    await recordShown(transaction, {
      action: 'participants.list-look-questions',
      subjects: persons.map(({ id }) => id),
      classes: ['C10', 'C3'],
      relation: 'unit',
    });
    const names = new Map(persons.map(({ id, name }) => [id, name]));
    return rows.flatMap((row) => {
      const participantName = names.get(row.participantId);
      return participantName === undefined ? [] : [{ ...row, participantName }];
    });
  });

import { type PartialityRow, readWaitingPartialities, recordShown } from '@stegvis/access';
import type { Database, MemberActor } from '@stegvis/platform';

export interface WaitingPartialityData extends PartialityRow {
  readonly participantName: string;
}

/** Who at the actor's unit is partial to one of its persons and waits for her word, oldest first (security A8). */
export const listWaitingPartialities = (
  database: Database,
  actor: MemberActor,
): Promise<WaitingPartialityData[]> =>
  database.withActor(actor, async (transaction) => {
    const rows = await readWaitingPartialities(transaction);
    const persons = await transaction.query<{ id: string; name: string }[]>(
      `select id, given_name || ' ' || family_name as name from participants where id = any($1)`,
      [rows.map((row) => row.participantId)],
    );
    await recordShown(transaction, {
      action: 'participants.list-waiting-partialities',
      subjects: persons.map(({ id }) => id),
      classes: ['C3'],
      relation: 'unit',
    });
    const names = new Map(persons.map(({ id, name }) => [id, name]));
    return rows.flatMap((row) => {
      const participantName = names.get(row.participantId);
      return participantName === undefined ? [] : [{ ...row, participantName }];
    });
  });

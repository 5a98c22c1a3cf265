import { recordShown, readOwnRepresentations, type RepresentationRow } from '@stegvis/access';
import type { Database, MemberActor } from '@stegvis/platform';

export interface RepresentedData extends Omit<RepresentationRow, 'name'> {
  readonly givenName: string;
  readonly familyName: string;
}

/** Whom the actor represents today, and in what. Each by her own row: two people's never mix (security A7). */
export const listRepresented = (database: Database, actor: MemberActor): Promise<RepresentedData[]> =>
  database.withActor(actor, async (transaction) => {
    const rows = await readOwnRepresentations(transaction);
    const persons = await transaction.query<{ id: string; givenName: string; familyName: string }[]>(
      `select id, given_name as "givenName", family_name as "familyName" from participants where id = any($1)`,
      [rows.map((row) => row.participantId)],
    );
    await recordShown(transaction, {
      action: 'participants.list-represented',
      subjects: persons.map(({ id }) => id),
      classes: ['C3'],
      relation: 'representation',
    });
    const byId = new Map(persons.map((person) => [person.id, person]));
    return rows.flatMap((row) => {
      const person = byId.get(row.participantId);
      return person ? [{ ...row, givenName: person.givenName, familyName: person.familyName }] : [];
    });
  });

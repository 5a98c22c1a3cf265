import type { EntityManager } from 'typeorm';

/** A joint case with its dates; `validTo` is the first day without it, null while it is open. */
export interface CaseRow {
  readonly id: string;
  readonly participantId: string;
  readonly consentId: string;
  readonly officerName: string;
  readonly openedByName: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

const COLUMNS = `l.id, l.participant_id as "participantId", l.consent_id as "consentId", l.officer_name as "officerName",
  l.opened_by_name as "openedByName", l.valid_from::text as "validFrom", l.valid_to::text as "validTo"`;

/** Joint cases of several participants, open ones first and then newest first; one statement whatever their number. */
export const readCases = (
  transaction: EntityManager,
  participantIds: readonly string[],
): Promise<CaseRow[]> =>
  transaction.query<CaseRow[]>(
    `select ${COLUMNS} from liaison_cases l where l.participant_id = any($1) order by l.valid_to desc nulls first, l.id desc`,
    [participantIds],
  );

/** One case of a participant of the actor's, or null: absent and foreign are one answer. */
export const readCase = async (transaction: EntityManager, caseId: string): Promise<CaseRow | null> => {
  const [row] = await transaction.query<CaseRow[]>(
    `select ${COLUMNS} from liaison_cases l
     where l.id = $1 and l.participant_id in (select stegvis.assigned_participants())`,
    [caseId],
  );
  return row ?? null;
};

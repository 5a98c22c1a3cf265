import type { EntityManager } from 'typeorm';
import type { ParticipantRowData } from '../domain/participant-row';
import type { ProfileVocabulary } from '../domain/profile-vocabulary';
import { type RawRow, ROW_COLUMNS, ROWS } from '../storage/participant-rows-sql';

export const toParticipantRow = (row: RawRow, vocabulary: ProfileVocabulary): ParticipantRowData => ({
  id: row.id,
  protected: row.protected,
  givenName: row.given_name,
  familyName: row.family_name,
  unit: row.unit_id && row.unit_name ? { id: row.unit_id, name: row.unit_name } : null,
  step: row.step,
  wantsSuggestions: row.wants,
  topAreas: row.areas,
  abilitiesAssessed: row.assessed,
  abilitiesTotal: vocabulary.abilities.length,
  suggestionsWaiting: row.waiting,
  lastChangedAt: row.last_changed,
});

/** List rows of given participants, in one statement; those whom the actor may not see are left out. */
export const readParticipantRows = async (
  transaction: EntityManager,
  vocabulary: ProfileVocabulary,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ParticipantRowData>> => {
  const rows = await transaction.query<RawRow[]>(`${ROWS} select ${ROW_COLUMNS} from rows r`, [
    vocabulary.interestAreas,
    vocabulary.abilities,
    ids,
  ]);
  return new Map(rows.map((row) => [row.id, toParticipantRow(row, vocabulary)]));
};

import { toGrid } from '@stegvis/matching';
import type { EntityManager } from 'typeorm';
import { type CodedValue, type MatchableParticipant, toMatchingProfile } from '../domain/to-matching-profile';
import { THING } from '../storage/current-values';

interface RawPerson {
  readonly id: string;
  readonly domainId: string;
  readonly municipalityCode: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/**
 * Profiles for the matching index, by id, in two statements. Run as `system('matching')`: its database role may read
 * coded columns only, so no name and no free text can come in. Those without a yes are there, marked as such, so that
 * the index can take them out at once.
 * @param steps step code to level 0-7 of the current catalogue.
 */
export const readParticipantProfiles = async (
  transaction: EntityManager,
  ids: readonly string[] | 'all',
  steps: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, MatchableParticipant>> => {
  const chosen = ids === 'all' ? null : ids;
  const persons = await transaction.query<RawPerson[]>(
    `select id, domain_id as "domainId", municipality_code as "municipalityCode", home_latitude as latitude, home_longitude as longitude
     from participants where $1::uuid[] is null or id = any($1) order by id`,
    [chosen],
  );
  const rows = await transaction.query<(CodedValue & { participantId: string })[]>(
    `select distinct on (v.participant_id, v.kind, ${THING}) v.participant_id as "participantId", v.kind, v.code, v.state, v.level, v.flag, v.choice, v.text
     from profile_values v where v.status = 'confirmed' and v.kind <> 'work_goal' and ($1::uuid[] is null or v.participant_id = any($1))
     order by v.participant_id, v.kind, ${THING}, v.sequence desc`,
    [chosen],
  );
  const values = new Map<string, CodedValue[]>(persons.map((person) => [person.id, []]));
  for (const row of rows) values.get(row.participantId)?.push(row);
  return new Map(
    persons.map(({ id, domainId, municipalityCode, latitude, longitude }) => {
      const home = latitude === null || longitude === null ? null : toGrid(latitude, longitude);
      return [
        id,
        { ...toMatchingProfile(id, home, values.get(id) ?? [], steps), domainId, municipalityCode },
      ];
    }),
  );
};

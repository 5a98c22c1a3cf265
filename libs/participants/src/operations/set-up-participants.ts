import type { RatingSource, Statement } from '../domain/profile-kinds';
import { newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { ParticipantEntity } from '../storage/participant.entity';
import { ProfileValueEntity } from '../storage/profile-value.entity';

export interface SetUpParticipant {
  readonly id: string;
  readonly domainId: string;
  readonly municipalityCode: string;
  readonly unitId: string | null;
  readonly givenName: string;
  readonly familyName: string;
  readonly home: { readonly latitude: number; readonly longitude: number } | null;
  /** Memberships of the staff who are assigned from the start. */
  readonly assignedTo: readonly string[];
  /** In the order they were said. */
  readonly values: readonly (Partial<Statement> &
    Pick<Statement, 'kind' | 'code'> & {
      readonly source: RatingSource;
      readonly saidBy: string | null;
      readonly saidByName: string;
      readonly saidAt?: Date;
      readonly status?: 'confirmed' | 'suggested';
    })[];
}

/** Rows in one insert: PostgreSQL takes 65 535 parameters, a value has 17. */
const BATCH = 2000;

const inBatches = async <T>(rows: readonly T[], write: (batch: T[]) => Promise<unknown>): Promise<void> => {
  for (let from = 0; from < rows.length; from += BATCH) await write(rows.slice(from, from + BATCH));
};

/**
 * Participants with profiles and assignments while Stegvis is set up (demo world, tests). Run as `system('set-up')`; the
 * values are trusted but for the checks of the database.
 */
export const setUpParticipants = async (
  transaction: EntityManager,
  participants: readonly SetUpParticipant[],
): Promise<void> => {
  await inBatches(participants, (batch) =>
    transaction.insert(
      ParticipantEntity,
      batch.map(({ id, domainId, municipalityCode, unitId, givenName, familyName, home }) => ({
        id,
        domainId,
        municipalityCode,
        unitId,
        givenName,
        familyName,
        homeLatitude: home?.latitude ?? null,
        homeLongitude: home?.longitude ?? null,
        version: 1,
      })),
    ),
  );
  const assignments = participants.flatMap((p) =>
    p.assignedTo.map((membershipId) => [newId(), p.domainId, p.id, membershipId]),
  );
  await inBatches(assignments, (batch) =>
    transaction.query(
      `insert into assignments (id, domain_id, participant_id, membership_id) select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[])`,
      [0, 1, 2, 3].map((column) => batch.map((row) => row[column])),
    ),
  );
  const values = participants.flatMap((p) =>
    p.values.map((value) => ({
      level: null,
      flag: null,
      choice: null,
      text: null,
      note: null,
      state: 'answered' as const,
      status: 'confirmed' as const,
      answersId: null,
      helpedBy: null,
      ...value,
      id: newId(),
      domainId: p.domainId,
      participantId: p.id,
    })),
  );
  await inBatches(values, (batch) => transaction.insert(ProfileValueEntity, batch));
};

import type { RatingSource, Statement } from '../domain/profile-kinds';
import type { ParticipationGround } from '../participation/domain/participation';
import type { ProtectionKind } from '../protection/domain/protection-kinds';
import { insertRows, localDate, newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

export interface SetUpRight {
  readonly ground: ParticipationGround;
  readonly validFrom: string;
  readonly validTo?: string | null;
  readonly reason?: string;
  readonly saidByName?: string;
}

export interface SetUpParticipant {
  readonly id: string;
  readonly domainId: string;
  readonly municipalityCode: string;
  readonly unitId: string | null;
  readonly givenName: string;
  readonly familyName: string;
  readonly home: { readonly latitude: number; readonly longitude: number } | null;
  /** Now when it is not given. */
  readonly registeredAt?: Date;
  /** Confirmed `none` when it is not given. */
  readonly protection?: ProtectionKind;
  /** A decision under LSS from her registration on, when it is not given; null is none. */
  readonly right?: SetUpRight | null;
  /** Memberships of the staff who are assigned from the start. */
  readonly assignedTo: readonly string[];
  /** In the order they were said. */
  readonly values: readonly (Partial<Statement> &
    Pick<Statement, 'kind' | 'code'> & {
      readonly source: RatingSource;
      readonly saidBy: string | null;
      readonly saidByName: string;
      readonly helpedBy?: string | null;
      readonly saidAt?: Date;
      readonly status?: 'confirmed' | 'suggested';
    })[];
}

const VALUE = {
  id: 'uuid',
  domain_id: 'uuid',
  participant_id: 'uuid',
  kind: 'text',
  code: 'text',
  state: 'text',
  level: 'smallint',
  flag: 'boolean',
  choice: 'text',
  text: 'text',
  status: 'text',
  source: 'text',
  said_by: 'uuid',
  said_by_name: 'text',
  helped_by: 'text',
  note: 'text',
  said_at: 'timestamptz',
} as const;

/**
 * Participants with profiles and assignments while Stegvis is set up (demo world, tests). Run as `system('set-up')`; the
 * values are trusted but for the checks of the database.
 */
export const setUpParticipants = async (
  transaction: EntityManager,
  participants: readonly SetUpParticipant[],
): Promise<void> => {
  const now = new Date();
  await insertRows(
    transaction,
    'participants',
    {
      id: 'uuid',
      domain_id: 'uuid',
      municipality_code: 'text',
      unit_id: 'uuid',
      given_name: 'text',
      family_name: 'text',
      home_latitude: 'double precision',
      home_longitude: 'double precision',
      registered_at: 'timestamptz',
    },
    participants.map((p) => ({
      id: p.id,
      domain_id: p.domainId,
      municipality_code: p.municipalityCode,
      unit_id: p.unitId,
      given_name: p.givenName,
      family_name: p.familyName,
      home_latitude: p.home?.latitude ?? null,
      home_longitude: p.home?.longitude ?? null,
      registered_at: p.registeredAt ?? now,
    })),
  );
  await insertRows(
    transaction,
    'protection_marks',
    {
      id: 'uuid',
      domain_id: 'uuid',
      participant_id: 'uuid',
      kind: 'text',
      said_by_name: 'text',
      said_at: 'timestamptz',
    },
    participants.map((p) => ({
      id: newId(),
      domain_id: p.domainId,
      participant_id: p.id,
      kind: p.protection ?? 'none',
      said_by_name: 'Stegvis',
      said_at: p.registeredAt ?? now,
    })),
  );
  await insertRows(
    transaction,
    'participation_rights',
    {
      id: 'uuid',
      domain_id: 'uuid',
      participant_id: 'uuid',
      right_id: 'uuid',
      version: 'integer',
      change: 'text',
      ground: 'text',
      valid_from: 'date',
      valid_to: 'date',
      reason: 'text',
      said_by_name: 'text',
      said_at: 'timestamptz',
    },
    participants
      .filter(({ right }) => right !== null)
      .map((p) => ({
        id: newId(),
        domain_id: p.domainId,
        participant_id: p.id,
        right_id: newId(),
        version: 1,
        change: 'recorded',
        ground: p.right?.ground ?? 'lss_decision',
        valid_from: p.right?.validFrom ?? localDate(p.registeredAt ?? now),
        valid_to: p.right?.validTo ?? null,
        reason: p.right?.reason ?? null,
        said_by_name: p.right?.saidByName ?? 'Stegvis',
        said_at: p.registeredAt ?? now,
      })),
  );
  await insertRows(
    transaction,
    'assignments',
    { id: 'uuid', domain_id: 'uuid', participant_id: 'uuid', membership_id: 'uuid' },
    participants.flatMap((p) =>
      p.assignedTo.map((membershipId) => ({
        id: newId(),
        domain_id: p.domainId,
        participant_id: p.id,
        membership_id: membershipId,
      })),
    ),
  );
  await insertRows(
    transaction,
    'profile_values',
    VALUE,
    participants.flatMap((p) =>
      p.values.map((value) => ({
        id: newId(),
        domain_id: p.domainId,
        participant_id: p.id,
        kind: value.kind,
        code: value.code,
        state: value.state ?? 'answered',
        level: value.level ?? null,
        flag: value.flag ?? null,
        choice: value.choice ?? null,
        text: value.text ?? null,
        status: value.status ?? 'confirmed',
        source: value.source,
        said_by: value.saidBy,
        said_by_name: value.saidByName,
        helped_by: value.helpedBy ?? null,
        note: value.note ?? null,
        said_at: value.saidAt ?? now,
      })),
    ),
  );
};

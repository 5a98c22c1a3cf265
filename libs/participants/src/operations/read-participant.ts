import type { EntityManager } from 'typeorm';

/** The facts about a participant that are not statements. */
export interface ParticipantFacts {
  readonly id: string;
  readonly version: number;
  readonly givenName: string;
  readonly familyName: string;
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly home: { readonly latitude: number; readonly longitude: number } | null;
  readonly registeredAt: Date;
}

interface Raw {
  readonly id: string;
  readonly version: number;
  readonly given_name: string;
  readonly family_name: string;
  readonly home_latitude: number | null;
  readonly home_longitude: number | null;
  readonly registered_at: Date;
  readonly unit_id: string | null;
  readonly unit_name: string | null;
}

/**
 * A participant, or null when she is absent or not the actor's to see: one answer for both. A protected person
 * meets her own name; staff meet *Skyddad uppgift* (security P2).
 */
export const readParticipant = async (
  transaction: EntityManager,
  id: string,
): Promise<ParticipantFacts | null> => {
  const [row] = await transaction.query<Raw[]>(
    `select p.id, p.version, coalesce(i.given_name, p.given_name) as given_name, coalesce(i.family_name, p.family_name) as family_name,
       p.home_latitude, p.home_longitude, p.registered_at, p.unit_id, o.name as unit_name
     from participants p left join organisations o on o.id = p.unit_id
     left join protected_identities i on i.participant_id = p.id and p.id = (select stegvis.actor_participant())
     where p.id = $1`,
    [id],
  );
  if (!row) return null;
  const { home_latitude: latitude, home_longitude: longitude } = row;
  return {
    id: row.id,
    version: row.version,
    givenName: row.given_name,
    familyName: row.family_name,
    unit: row.unit_id && row.unit_name ? { id: row.unit_id, name: row.unit_name } : null,
    home: latitude === null || longitude === null ? null : { latitude, longitude },
    registeredAt: row.registered_at,
  };
};

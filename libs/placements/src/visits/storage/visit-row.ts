import type { EntityManager } from 'typeorm';
import type { VisitState } from '../domain/visit-life-cycle';

/** What a visit is when an act is taken: ids, state and time, no words of a person. */
export interface VisitRow {
  readonly id: string;
  readonly domainId: string;
  readonly participantId: string;
  readonly state: VisitState;
  readonly version: number;
  readonly startsAt: Date;
}

/** A visit by its id; null when the actor does not reach it. */
export const findVisit = async (transaction: EntityManager, id: string): Promise<VisitRow | null> => {
  const [row] = await transaction.query<VisitRow[]>(
    `select id, domain_id as "domainId", participant_id as "participantId", state, version, starts_at as "startsAt" from visits where id = $1`,
    [id],
  );
  return row ?? null;
};

import type { EntityManager } from 'typeorm';
import type { PartialityKind } from './register-partiality';

/** Somebody who waits for a second person. */
export interface PartialityRow {
  readonly id: string;
  readonly participantId: string;
  readonly staffName: string;
  readonly kind: PartialityKind;
  readonly registeredAt: Date;
}

/** Who waits for the actor's word, oldest first; at most 50. */
export const readWaitingPartialities = (transaction: EntityManager): Promise<PartialityRow[]> =>
  transaction.query<PartialityRow[]>(
    `select p.id, p.participant_id as "participantId", c.name as "staffName", p.kind, p.registered_at as "registeredAt"
     from partialities p join accounts c on c.id = p.account_id
     where p.approved_at is null and p.account_id <> stegvis.actor_account() order by p.registered_at, p.id limit 50`,
  );

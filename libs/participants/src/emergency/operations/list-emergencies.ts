import type { Database, MemberActor } from '@stegvis/platform';
import type { EmergencyCategory, EmergencyState } from '../domain/emergency-terms';

/** One emergency access as a list shows it: who asked and why, and never about whom. */
export interface EmergencyRow {
  readonly id: string;
  readonly staffName: string;
  readonly own: boolean;
  readonly category: EmergencyCategory;
  readonly reason: string;
  readonly askedAt: Date;
  readonly until: Date | null;
  readonly state: EmergencyState;
  /** Whether the reader may approve it as second person. */
  readonly mayApprove: boolean;
}

/** The actor's own of the last month, and for a second person those of her domain; newest first, at most 50. */
export const listEmergencies = (database: Database, actor: MemberActor): Promise<EmergencyRow[]> =>
  database.withActor(actor, (transaction) =>
    transaction.query<EmergencyRow[]>(
      `with rows as (
         select e.id, e.membership_id, e.category, e.reason, e.asked_at, e.valid_to, e.membership_id = stegvis.actor_membership() as own,
           case when e.valid_to > now() then 'open' when e.valid_from is null and e.asked_at > now() - interval '1 day' then 'waiting' else 'over' end as state
         from emergency_accesses e where e.asked_at > now() - interval '1 month' order by e.asked_at desc, e.id limit 50
       )
       select r.id, coalesce(c.name, '–') as "staffName", r.own, r.category, r.reason, r.asked_at as "askedAt", r.valid_to as until, r.state,
         r.state = 'waiting' and not r.own and m.account_id is distinct from stegvis.actor_account()
           and (stegvis.actor_role() = 'unit_manager' or stegvis.actor_handles_protected()) as "mayApprove"
       from rows r left join memberships m on m.id = r.membership_id left join accounts c on c.id = m.account_id
       order by r.asked_at desc, r.id`,
    ),
  );

import { endPlacement, moveEnd, planPlacement, readPlacements, startPlacement } from '@stegvis/placements';
import { type MemberActor, newId } from '@stegvis/platform';
import { dayIn } from './day-in';
import type { ProposalWorld } from './proposal-world';

type Plan = Parameters<typeof planPlacement>[2];

/** The acts of a placement as the staff of a world take them, for as many persons as are needed. */
export class PlacementActs {
  constructor(private readonly world: ProposalWorld) {}

  /** Nothing of placements; her yes to the café for a placement; one seat. */
  async begin(seats = 1): Promise<void> {
    const { world } = this;
    await world.begin();
    await world.look(`truncate placement_events, placement_hours, placements cascade`);
    await world.look(`update openings set seats = $2 where id = $1`, [world.small.openings.published, seats]);
    await this.yes(world.small.participants.assigned);
  }

  /** Her yes to the employer of an opening, past row-level security. */
  async yes(participantId: string, opening = this.world.small.openings.published): Promise<string> {
    const id = newId();
    await this.world.look(
      `with asked as (insert into consents (id, domain_id, participant_id, receiver_id, receiver_name, purpose, data_classes, valid_to, asked_by, asked_by_name)
         select $1, p.domain_id, p.id, o.organisation_id, 'Prov', 'individual_placement', '{C2}', current_date + 90, $4, 'Prov' from participants p, openings o where p.id = $2 and o.id = $3 returning *)
       insert into consent_answers (id, domain_id, participant_id, consent_id, answer, how, shown_text, text_version, easy, said_by, said_by_name)
       select $5, domain_id, participant_id, id, 'yes', 'self', '', '1', true, asked_by, 'Hon' from asked`,
      [id, participantId, opening, this.world.staff.membershipId, newId()],
    );
    return id;
  }

  /** More persons like the one who is assigned, with the same staff and the same yes. */
  async persons(count: number): Promise<readonly string[]> {
    const { world } = this;
    const ids = Array.from({ length: count }, () => newId());
    // Triggers of a person ask who acts; here nobody does.
    await world.look(`set session_replication_role = replica`);
    await world.look(
      `insert into participants select (jsonb_populate_record(p, jsonb_build_object('id', i))).* from participants p, unnest($2::uuid[]) i where p.id = $1`,
      [world.small.participants.assigned, ids],
    );
    await world.look(`set session_replication_role = origin`);
    await world.look(
      `insert into assignments select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'participant_id', i))).* from assignments a, unnest($3::uuid[]) i
       where a.participant_id = $1 and a.membership_id = $2`,
      [world.small.participants.assigned, world.staff.membershipId, ids],
    );
    for (const id of ids) await this.yes(id);
    return ids;
  }

  plan(more: Partial<Plan> = {}, actor: MemberActor = this.world.staff): Promise<string> {
    return planPlacement(this.world.database, actor, {
      idempotencyKey: newId(),
      participantId: this.world.small.participants.assigned,
      openingId: this.world.small.openings.published,
      fromDay: dayIn(7),
      week: [{ weekday: 'mon', starts: '09:00', ends: '12:00' }],
      contact: 'Sara',
      ...more,
    });
  }

  async at(placementId: string) {
    const [row] = await this.world.look<{ version: number }>(`select version from placements where id = $1`, [
      placementId,
    ]);
    return { idempotencyKey: newId(), placementId, expectedVersion: row?.version ?? 0 };
  }

  async start(
    id: string,
    more: Partial<Parameters<typeof startPlacement>[2]> = {},
    actor = this.world.staff,
  ) {
    return startPlacement(this.world.database, actor, {
      ...(await this.at(id)),
      introducedOn: dayIn(-9),
      riskCheckedOn: dayIn(-9),
      incidentContact: 'Sara',
      ...more,
    });
  }

  async end(id: string, more: Partial<Parameters<typeof endPlacement>[2]> = {}, actor = this.world.staff) {
    return endPlacement(this.world.database, actor, {
      ...(await this.at(id)),
      reasonCode: 'next_step',
      ...more,
    });
  }

  async until(id: string, lastDay: string | null, more: Partial<Parameters<typeof moveEnd>[2]> = {}) {
    return moveEnd(this.world.database, this.world.staff, {
      ...(await this.at(id)),
      lastDay,
      reasonCode: 'her_wish',
      ...more,
    });
  }

  async read(actor: MemberActor, id: string) {
    const of = this.world.small.participants.assigned;
    const found = await this.world.database.withActor(actor, (t) => readPlacements(t, [of]));
    return found.get(of)?.find((one) => one.id === id) ?? null;
  }

  /**
   * What a look from outside finds wrong, by nothing of the product but its rows: hours at which an opening has more persons
   * than seats (I1), or a person is at two places or over full time (I2), and histories with a gap (I7).
   */
  async violations(): Promise<readonly string[]> {
    const rows = await this.world.look<{ fault: string }>(`
      with held as (select h.* from placement_hours h where h.held),
      points as (select distinct a.opening_id, a.weekday, lower(a.hours) as minute, lower(a.days) as day from held a
        union select distinct a.opening_id, a.weekday, lower(a.hours), lower(b.days) from held a join held b using (opening_id, weekday))
      select 'I1 over-booked' as fault from points p join openings o on o.id = p.opening_id
        where (select count(*) from held h where h.opening_id = p.opening_id and h.weekday = p.weekday and h.hours @> p.minute and h.days @> p.day) > o.seats
      union all select 'I2 at two places' from held a join held b on a.participant_id = b.participant_id and a.id < b.id and a.weekday = b.weekday and a.hours && b.hours and a.days && b.days
      union all select 'I2 over full time' from (select distinct participant_id, lower(days) as day from held) d
        where (select sum(upper(h.hours) - lower(h.hours)) from held h where h.participant_id = d.participant_id and h.days @> d.day) > 2400
      union all select 'I7 a gap' from placements p where p.version <> (select count(*) from placement_events e where e.placement_id = p.id)
      union all select 'I3 a half' from placements p where not exists (select 1 from placement_hours h where h.placement_id = p.id)`);
    return rows.map(({ fault }) => fault);
  }
}

import { CatalogueStore } from '@stegvis/catalogue';
import { changeStep, pathwayWork, readSteps, readSupports } from '@stegvis/pathway';
import { localDate, type MemberActor, newId, systemClock } from '@stegvis/platform';
import { dayIn } from './day-in';
import type { ProposalWorld } from './proposal-world';

type Change = Parameters<typeof changeStep>[3];

/** Changes of step and continued support as the staff of a world take them. */
export class PathwayActs {
  readonly catalogue = new CatalogueStore();
  constructor(private readonly world: ProposalWorld) {}

  get her(): string {
    return this.world.small.participants.assigned;
  }

  /** Nothing of steps and support; who was assigned from the start is assigned. */
  async begin(): Promise<void> {
    const { world, her } = this;
    await world.look(`truncate step_changes, support_events, continued_supports, participation_rights`);
    await world.look(`delete from profile_values where kind = 'step'`);
    await world.look(`delete from assignments where assigned_by is not null and participant_id = $1`, [her]);
    await world.look(`update assignments set valid_to = null where participant_id = $1`, [her]);
  }

  change(step: string, more: Partial<Change> = {}, actor: MemberActor = this.world.staff): Promise<string> {
    return changeStep(this.world.database, this.catalogue, actor, {
      idempotencyKey: newId(),
      participantId: this.her,
      step,
      day: localDate(systemClock.now()),
      ...more,
    });
  }

  /** What a measure or an employment asks for besides. */
  supported(more: Partial<Change> = {}): Partial<Change> {
    return { supporterId: this.world.staff.membershipId, firstContactOn: dayIn(7), ...more };
  }

  async steps(actor = this.world.staff) {
    return (await this.world.database.withActor(actor, (t) => readSteps(t, [this.her]))).get(this.her) ?? [];
  }

  async supports(actor = this.world.staff) {
    return (
      (await this.world.database.withActor(actor, (t) => readSupports(t, [this.her]))).get(this.her) ?? []
    );
  }

  /** Her support as an act is taken on it. */
  async support() {
    const [support] = await this.supports();
    if (!support) throw new Error('There is no support');
    return { idempotencyKey: newId(), supportId: support.id, expectedVersion: support.version };
  }

  /** The kinds of what waits on the work list. */
  async lines(actor = this.world.staff): Promise<readonly string[]> {
    const found: string[] = [];
    for (const { kind, sql } of pathwayWork)
      for (const row of await this.world.database.withActor(actor, (t) =>
        t.query<{ due: string | null }[]>(sql),
      ))
        found.push(row.due === null ? `${kind} without a day` : kind);
    return found;
  }

  /** Memberships that reach her today. */
  async assigned(): Promise<readonly string[]> {
    const rows = await this.world.look<{ id: string }>(
      `select membership_id as id from assignments where participant_id = $1 and (valid_to is null or valid_to > current_date)`,
      [this.her],
    );
    return rows.map(({ id }) => id);
  }

  /** The states of all placements. */
  async running(): Promise<readonly string[]> {
    const rows = await this.world.look<{ state: string }>(`select state from placements order by id`);
    return rows.map(({ state }) => state);
  }

  /** The edges that the history of a support takes, as `act from to`; there must be a support. */
  async edges(acts: readonly string[], states: readonly string[]): Promise<readonly string[]> {
    await this.world.look(`
      create or replace function pg_temp.support_takes(act text, before text, after text) returns boolean language plpgsql as $$
      begin
        insert into support_events (id, domain_id, participant_id, support_id, version, act, from_state, to_state, day, note, supporter_name, said_by, said_by_name)
          select gen_random_uuid(), domain_id, participant_id, id, 9, $1, $2, $3, current_date, 'En lång anteckning', '', supporter_id, '' from continued_supports limit 1;
        raise exception 'undone' using errcode = 'ZZ001';
      exception when sqlstate 'ZZ001' then return true;
        when check_violation then return false;
      end $$`);
    const taken = await this.world.look<{ edge: string }>(
      `select concat_ws(' ', a, f, t) as edge from unnest($1::text[]) a, unnest($2::text[]) f, unnest($2::text[]) t where pg_temp.support_takes(a, f, t)`,
      [acts, ['none', ...states]],
    );
    return taken.map(({ edge }) => edge).sort();
  }
}

import { unlessProtected, writerUnlessProtected } from '@stegvis/access';
import type { EntityManager } from 'typeorm';
import type { SupportAct, SupportState } from '../domain/support-life-cycle';

/** One step of a person's path, newest first; what was said without a change of step has the day it was said. */
export interface StepFacts {
  readonly id: string;
  readonly fromStep: string | null;
  readonly toStep: string;
  readonly day: string;
  readonly reason: string | null;
  readonly plan: string;
  readonly saidBy: string;
  readonly saidAt: Date;
}

/** The path of several participants, at most a hundred steps of each, in one statement. */
export const readSteps = async (
  transaction: EntityManager,
  participantIds: readonly string[],
): Promise<ReadonlyMap<string, readonly StepFacts[]>> => {
  const rows = await transaction.query<(StepFacts & { participantId: string })[]>(
    `select * from (
       select v.id, v.participant_id as "participantId", v.code as "toStep", v.note as reason, v.said_at as "saidAt", v.sequence,
         lag(v.code) over path as "fromStep", row_number() over (partition by v.participant_id order by v.sequence desc) as at,
         coalesce(c.day, (v.said_at at time zone 'Europe/Stockholm')::date)::text as day, coalesce(c.plan, '') as plan,
         ${writerUnlessProtected('v', 'said_by', 'said_by_name')} as "saidBy"
       from profile_values v left join step_changes c on c.id = v.id
       where v.participant_id = any($1) and v.kind = 'step' and v.status = 'confirmed'
       window path as (partition by v.participant_id order by v.sequence)) s
     where s.at <= 100 order by s.sequence desc`,
    [participantIds],
  );
  return grouped(participantIds, rows);
};

/** One line of the history of a support. */
export interface SupportEventFacts {
  readonly id: string;
  readonly supportId: string;
  readonly act: SupportAct;
  readonly day: string;
  readonly note: string;
  readonly supporter: string;
  readonly saidBy: string;
  readonly saidAt: Date;
}

/** Continued support as the staff who are assigned see it. */
export interface SupportFacts {
  readonly id: string;
  readonly participantId: string;
  readonly fromDay: string;
  readonly supporter: string;
  readonly nextContactOn: string;
  readonly closedOn: string | null;
  readonly state: SupportState;
  readonly version: number;
  readonly events: readonly SupportEventFacts[];
}

/** Support of several participants, the latest first, at most twenty of each with their last hundred lines. */
export const readSupports = async (
  transaction: EntityManager,
  participantIds: readonly string[],
): Promise<ReadonlyMap<string, readonly SupportFacts[]>> => {
  const rows = await transaction.query<Omit<SupportFacts, 'events'>[]>(
    `select s.id, s.participant_id as "participantId", s.from_day::text as "fromDay", s.supporter_name as supporter, s.next_contact_on::text as "nextContactOn",
       s.closed_on::text as "closedOn", s.state, s.version
     from (select *, row_number() over (partition by participant_id order by from_day desc, id desc) as at from continued_supports where participant_id = any($1)) s
     where s.at <= 20 order by s.state = 'closed', s.from_day desc, s.id desc`,
    [participantIds],
  );
  const events = await transaction.query<SupportEventFacts[]>(
    `select e.id, e.support_id as "supportId", e.act, e.day::text as day, ${unlessProtected('e', 'note')} as note, e.supporter_name as supporter,
       ${writerUnlessProtected('e', 'said_by', 'said_by_name')} as "saidBy", e.said_at as "saidAt"
     from (select *, row_number() over (partition by support_id order by version desc) as at from support_events where support_id = any($1)) e
     where e.at <= 100 order by e.version desc`,
    [rows.map(({ id }) => id)],
  );
  return grouped(
    participantIds,
    rows.map((row) => ({ ...row, events: events.filter(({ supportId }) => supportId === row.id) })),
  );
};

const grouped = <T extends { readonly participantId: string }>(
  ids: readonly string[],
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> =>
  new Map(ids.map((id) => [id, rows.filter(({ participantId }) => participantId === id)]));

import { newId } from '@stegvis/platform';
import { dayIn } from '../../worlds/day-in';
import type { Column } from './operation-roles';
import type { SmallWorld } from './small-world';
import { secretOf } from './world-people';

interface Asked {
  readonly world: SmallWorld;
  readonly role: Column;
}

/** Of the participant `assigned`: a change of step, and a continued support that is open. */
export interface WorldPathway {
  readonly support: string;
}

type Looked = Pick<SmallWorld, 'look' | 'participants' | 'people'>;

/** Made past row-level security; the step is none with which day activity ends, so that placements may still be planned. */
export const makePathway = async (world: Looked): Promise<WorldPathway> => {
  const [support, { assigned }] = [newId(), world.participants];
  const consultant = world.people.consultant.membershipId;
  await world.look(
    `with made as (insert into continued_supports (id, domain_id, participant_id, from_day, supporter_id, supporter_name, next_contact_on)
       select $1, p.domain_id, p.id, current_date - 5, $3, 'Prov consultant', current_date + 5 from participants p where p.id = $2 returning *)
     insert into support_events (id, domain_id, participant_id, support_id, version, act, from_state, to_state, day, note, supporter_name, said_by, said_by_name)
     select $4, domain_id, participant_id, id, 1, 'open', 'none', 'open', from_day, $5, supporter_name, supporter_id, supporter_name from made`,
    [support, assigned, consultant, newId(), secretOf('assigned')],
  );
  await world.look(
    `insert into step_changes (id, domain_id, participant_id, from_code, to_code, day, plan, support_id, said_by)
     select $1, domain_id, participant_id, 'school', 'reinforced_cooperation', from_day, $3, id, supporter_id from continued_supports where id = $2`,
    [newId(), support, secretOf('assigned')],
  );
  return { support };
};

const at = async (world: SmallWorld) => {
  const [row] = await world.look<{ version: number }>(
    `select version from continued_supports where id = $1`,
    [world.pathway.support],
  );
  return { idempotencyKey: newId(), supportId: world.pathway.support, expectedVersion: row?.version ?? 1 };
};

/** Of a person's path: minimal variables that every allowed role could succeed with, by field. */
export const VALID_PATHWAY: Readonly<
  Record<string, (asked: Asked) => Promise<Record<string, unknown>> | Record<string, unknown>>
> = {
  changeStep: async ({ world }) => {
    const [now] = await world.look<{ code: string }>(
      `select code from profile_values where participant_id = $1 and kind = 'step' order by sequence desc limit 1`,
      [world.participants.assigned],
    );
    return {
      input: {
        idempotencyKey: newId(),
        participantId: world.participants.assigned,
        step: now?.code === 'group_activity' ? 'work_directed_group' : 'group_activity',
        day: dayIn(0),
        reason: 'Vill öva mer',
      },
    };
  },
  recordSupportContact: async ({ world }) => ({
    input: { ...(await at(world)), day: dayIn(0), nextContactOn: dayIn(28) },
  }),
  handOverSupport: async ({ world }) => ({
    input: { ...(await at(world)), supporterId: world.people.consultant.membershipId },
  }),
  closeSupport: async ({ world }) => ({
    input: { ...(await at(world)), note: 'Klarar jobbet själv nu' },
  }),
  // There is room for one when the first is closed.
  openSupport: ({ world }) => ({
    input: {
      idempotencyKey: newId(),
      participantId: world.participants.assigned,
      supporterId: world.people.consultant.membershipId,
      firstContactOn: dayIn(7),
    },
  }),
};

import { newId } from '@stegvis/platform';
import type { Asked, Variables } from './valid-variables';

const key = () => ({ idempotencyKey: newId() });

/** Of who works with the persons of a unit: minimal variables that every allowed role could succeed with, by field. */
export const VALID_UNITS: Readonly<Record<string, (asked: Asked) => Promise<Variables> | Variables>> = {
  assignInUnit: ({ world }) => ({
    input: {
      ...key(),
      participantId: world.participants.noYes,
      membershipId: world.people.colleague.membershipId,
    },
  }),
  endAssignmentInUnit: async ({ world }) => {
    // What `assignInUnit` made; where nobody has called it, one that is there and is not the last.
    const [row] = await world.look<{ id: string }>(
      `select id from assignments where valid_to is null and ((participant_id = $1 and membership_id = $2) or (participant_id = $3 and membership_id = $4))
       order by participant_id = $1 desc limit 1`,
      [
        world.participants.noYes,
        world.people.colleague.membershipId,
        world.participants.assigned,
        world.people.supervisor.membershipId,
      ],
    );
    return { input: { ...key(), assignmentId: row?.id } };
  },
  // From a later day, so that nobody whom a walk acts as has anybody new today.
  handOverInUnit: ({ world }) => ({
    input: {
      ...key(),
      fromMembershipId: world.people.colleague.membershipId,
      toMembershipId: world.people.supervisor.membershipId,
      day: new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10),
    },
  }),
};

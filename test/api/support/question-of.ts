import type { SmallWorld } from './small-world';

/** A question about the participant of the world, rather one that waits for an answer, or one that has been declined. */
export const questionOf = async (
  world: SmallWorld,
  state: 'asked' | 'declined',
): Promise<string | undefined> => {
  const [row] = await world.look<{ id: string }>(
    `select c.request_id as id from correction_statements c where c.participant_id = $1 group by 1
     order by (bool_or(c.said = 'declined') = $2 and not bool_or(c.said = 'corrected')) desc, 1 limit 1`,
    [world.participants.assigned, state === 'declined'],
  );
  return row?.id;
};

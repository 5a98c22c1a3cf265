import type { EntityManager } from 'typeorm';

/** The code of the participant's present step, or null when none is registered. */
export const currentStep = async (
  transaction: EntityManager,
  participantId: string,
): Promise<string | null> => {
  const [row] = await transaction.query<{ code: string }[]>(
    `select code from profile_values where participant_id = $1 and kind = 'step' and status = 'confirmed' order by sequence desc limit 1`,
    [participantId],
  );
  return row?.code ?? null;
};

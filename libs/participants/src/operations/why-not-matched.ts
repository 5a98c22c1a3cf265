import type { EntityManager } from 'typeorm';
import { protectionState } from '../protection/storage/protection-state';

/** Why a participant is in no list and no matching, beside her own answer. Nothing of it reaches an outsider (security A13). */
export type WhyNotMatched = 'no-yes' | 'protected' | 'protection-unknown';

/** Who can do something about it: staff who are assigned, the participant herself, or nobody now. */
export const WHO_CAN: Readonly<Record<WhyNotMatched, 'staff' | 'participant' | 'nobody'>> = {
  protected: 'nobody',
  'protection-unknown': 'staff',
  'no-yes': 'participant',
};

/**
 * The reasons of *Varför syns inte NN?* that lie with this room, hardest first; empty when none of them stands in the
 * way. Protection that nobody has confirmed counts as protection, and says so (security P1).
 */
export const whyNotMatched = async (
  transaction: EntityManager,
  participantId: string,
): Promise<readonly WhyNotMatched[]> => {
  const state = await protectionState(transaction, participantId);
  const [wants] = await transaction.query<{ flag: boolean | null }[]>(
    `select v.flag from profile_values v where v.participant_id = $1 and v.kind = 'wants_suggestions' and v.status = 'confirmed'
     order by v.sequence desc limit 1`,
    [participantId],
  );
  return [
    ...(state === 'protected' ? (['protected'] as const) : []),
    ...(state === 'unknown' ? (['protection-unknown'] as const) : []),
    ...(wants?.flag ? [] : (['no-yes'] as const)),
  ];
};

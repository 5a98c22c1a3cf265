import { newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { Face } from '../../visits';
import { FOLLOW_UP_QUESTIONS } from '../domain/questions';

/** What both have answered of one occasion of a placement that goes on, the three questions in their order. */
export interface SetUpFollowUp {
  readonly participantId: string;
  readonly openingId: string;
  readonly occasion: string;
  readonly hers: readonly [Face, Face, Face];
  readonly workplace: readonly [Face, Face, Face];
  readonly by: { readonly membershipId: string; readonly name: string };
  readonly helpedBy?: string;
  readonly at: string;
}

/** Answers of follow-ups while Stegvis is set up (demo world). Run as `system('set-up')`. */
export const setUpFollowUps = async (
  transaction: EntityManager,
  followUps: readonly SetUpFollowUp[],
): Promise<void> => {
  for (const { participantId, openingId, occasion, hers, workplace, by, helpedBy, at } of followUps)
    for (const [index, question] of FOLLOW_UP_QUESTIONS.entries())
      for (const side of ['participant', 'employer'] as const)
        await transaction.query(
          `insert into follow_up_answers (id, domain_id, participant_id, placement_id, occasion, side, question, answer, helped_by, said_by, said_by_name, said_at)
           select $1, p.domain_id, p.participant_id, p.id, $4, $5, $6, $7, $8, $9, $10, $11::date
           from placements p where p.participant_id = $2 and p.opening_id = $3 and p.state = 'active'`,
          [
            newId(),
            participantId,
            openingId,
            occasion,
            side,
            question,
            (side === 'participant' ? hers : workplace)[index],
            side === 'participant' ? (helpedBy ?? null) : null,
            side === 'participant' ? by.membershipId : null,
            side === 'participant' ? by.name : null,
            at,
          ],
        );
};

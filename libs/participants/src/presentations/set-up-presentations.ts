import { newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

export interface SetUpPresentation {
  readonly participantId: string;
  readonly domainId: string;
  readonly shownName: string;
  readonly interests: string;
  readonly skills: string;
  readonly needs: string;
  readonly by: { readonly membershipId: string; readonly name: string };
  readonly at: Date;
  readonly approved: boolean;
}

/** Wordings while Stegvis is set up (demo world), each written and approved by the same. Run as `system('set-up')`. */
export const setUpPresentations = async (
  transaction: EntityManager,
  presentations: readonly SetUpPresentation[],
): Promise<void> => {
  for (const { participantId, domainId, by, at, approved, ...texts } of presentations) {
    const id = newId();
    await transaction.query(
      `insert into presentations (id, domain_id, participant_id, shown_name, interests, skills, needs, written_by, written_by_name, written_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        domainId,
        participantId,
        texts.shownName,
        texts.interests,
        texts.skills,
        texts.needs,
        by.membershipId,
        by.name,
        at,
      ],
    );
    if (approved)
      await transaction.query(
        `insert into presentation_approvals (presentation_id, domain_id, participant_id, how, approved_by, approved_by_name, approved_at)
         values ($1, $2, $3, 'self', $4, $5, $6)`,
        [id, domainId, participantId, by.membershipId, by.name, at],
      );
  }
};

import { unlessProtected, writerUnlessProtected } from '@stegvis/access';
import type { EntityManager } from 'typeorm';
import type { ApprovalHow } from './approve-presentation';

/** One version of the wording, as those inside see it. */
export interface PresentationVersion {
  readonly id: string;
  readonly participantId: string;
  readonly shownName: string;
  readonly interests: string;
  readonly skills: string;
  readonly needs: string;
  readonly helpedBy: string | null;
  readonly writtenByName: string;
  readonly writtenAt: Date;
  readonly approvedHow: ApprovalHow | null;
  readonly approvedAt: Date | null;
}

/** The newest version, and the newest that she has approved, which is what is shown. They may be the same. */
export interface PresentationPair {
  readonly newest: PresentationVersion | null;
  readonly shown: PresentationVersion | null;
}

/** The wording of several participants for staff or for herself; one statement whatever their number. */
export const readPresentations = async (
  transaction: EntityManager,
  participantIds: readonly string[],
): Promise<ReadonlyMap<string, PresentationPair>> => {
  const rows = await transaction.query<PresentationVersion[]>(
    `select p.id, p.participant_id as "participantId", ${unlessProtected('p', 'shown_name')} as "shownName", p.interests, p.skills, p.needs, ${unlessProtected('p', 'helped_by')} as "helpedBy",
            ${writerUnlessProtected('p', 'written_by', 'written_by_name')} as "writtenByName", p.written_at as "writtenAt", a.how as "approvedHow", a.approved_at as "approvedAt"
     from presentations p left join presentation_approvals a on a.presentation_id = p.id
     where p.participant_id = any($1) order by p.sequence desc`,
    [participantIds],
  );
  return new Map(
    participantIds.map((id) => {
      const own = rows.filter((row) => row.participantId === id);
      return [id, { newest: own[0] ?? null, shown: own.find((row) => row.approvedAt !== null) ?? null }];
    }),
  );
};

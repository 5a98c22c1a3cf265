import { newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { Face, VisitKind } from '../domain/visit-life-cycle';

interface Who {
  readonly membershipId: string;
  readonly name: string;
}

export interface SetUpVisit {
  readonly participantId: string;
  readonly domainId: string;
  readonly openingId: string;
  readonly receiverId: string;
  readonly kind: VisitKind;
  readonly day: string;
  readonly starts: string;
  readonly minutes: number;
  readonly place: string;
  readonly companion: string;
  readonly directions: string;
  readonly bookedBy: Who;
  readonly bookedAt: Date;
  /** What she said of it, where it is done. */
  readonly told?: { readonly face: Face; readonly by: Who; readonly at: Date };
}

/** Visits with their history while Stegvis is set up (demo world). Run as `system('set-up')`. */
export const setUpVisits = async (
  transaction: EntityManager,
  visits: readonly SetUpVisit[],
): Promise<void> => {
  for (const visit of visits) {
    const id = newId();
    const { domainId, participantId, bookedBy, bookedAt, told } = visit;
    await transaction.query(
      `insert into visits (id, domain_id, participant_id, opening_id, receiver_id, kind, day, starts, minutes, place, companion, directions, booked_by, booked_by_name, changed_at, state, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
      [
        id,
        domainId,
        participantId,
        visit.openingId,
        visit.receiverId,
        visit.kind,
        visit.day,
        visit.starts,
        visit.minutes,
        visit.place,
        visit.companion,
        visit.directions,
        bookedBy.membershipId,
        bookedBy.name,
        told?.at ?? bookedAt,
        told ? 'done' : 'planned',
        told ? 2 : 1,
      ],
    );
    const lines = [
      { act: 'book', from: 'none', to: 'planned', side: 'staff', face: null, by: bookedBy, at: bookedAt },
      ...(told
        ? [
            {
              act: 'tell',
              from: 'planned',
              to: 'done',
              side: 'participant',
              face: told.face,
              by: told.by,
              at: told.at,
            },
          ]
        : []),
    ];
    for (const [at, line] of lines.entries())
      await transaction.query(
        `insert into visit_events (id, domain_id, participant_id, visit_id, version, act, from_state, to_state, side, face, said_by, said_by_name, said_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        [
          newId(),
          domainId,
          participantId,
          id,
          at + 1,
          line.act,
          line.from,
          line.to,
          line.side,
          line.face,
          line.by.membershipId,
          line.by.name,
          line.at,
        ],
      );
  }
};

import { newId } from '@stegvis/platform';
import type { SmallWorld } from './small-world';

/** What staff and reviewers have before them: emergency accesses, reviews of the log, and a question why somebody looked. */
export interface WorldReviews {
  /** Asked for by a colleague, waiting for a second person. */
  readonly waitingEmergency: string;
  /** Open to the consultant. */
  readonly openEmergency: string;
  /** Open to the manager. */
  readonly managersEmergency: string;
  /** Of the consultant's looks of today, to be read and to be decided. */
  readonly toRead: string;
  readonly toDecide: string;
  /** Of the participant about the consultant. */
  readonly question: string;
}

type Asked = Pick<SmallWorld, 'look' | 'participants' | 'people' | 'places'>;

export const makeReviews = async ({ look, participants, people, places }: Asked): Promise<WorldReviews> => {
  const made = {
    waitingEmergency: newId(),
    openEmergency: newId(),
    managersEmergency: newId(),
    toRead: newId(),
    toDecide: newId(),
    question: newId(),
  };
  for (const [id, who, opened] of [
    [made.waitingEmergency, people.colleague, false],
    [made.openEmergency, people.consultant, true],
    [made.managersEmergency, people.manager, true],
  ] as const)
    await look(
      `insert into emergency_accesses (id, domain_id, participant_id, membership_id, category, reason, valid_from, valid_to)
       values ($1, $2, $3, $4, 'acute_support', 'Personen mår dåligt och ingen är här', case when $5::boolean then now() end, case when $5 then now() + interval '60 minutes' end)`,
      [id, places.committee, participants.assigned, who.membershipId, opened],
    );
  await look(`insert into log_review_draws (domain_id, period) values ($1, '2026-01')`, [places.committee]);
  for (const [id, day] of [
    [made.toRead, 0],
    [made.toDecide, 1],
  ] as const)
    await look(
      `insert into log_reviews (id, domain_id, membership_id, cause, day, due_on)
       values ($1, $2, $3, 'off_hours', current_date - $4::integer, current_date + 14)`,
      [id, places.committee, people.consultant.membershipId, day],
    );
  await look(
    `insert into look_questions (id, domain_id, participant_id, look_id, looker_id, day, asked_by)
     values ($1::uuid, $2, $3, md5($1::text), $4, current_date, $5)`,
    [
      made.question,
      places.committee,
      participants.assigned,
      people.consultant.membershipId,
      people.participant.membershipId,
    ],
  );
  return made;
};

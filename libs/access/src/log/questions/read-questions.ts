import type { EntityManager } from 'typeorm';

/** A question of a participant about a look at her. */
export interface LookQuestionRow {
  readonly id: string;
  readonly participantId: string;
  /** Null for somebody whom the manager does not meet: a representative, or an officer of another organisation. */
  readonly lookerName: string | null;
  readonly day: string;
  readonly askedAt: Date;
  /** Unanswered for more than seven days. */
  readonly late: boolean;
  /** Whether the actor may answer: nobody answers for her own look. */
  readonly mayAnswer: boolean;
}

/** Questions that wait for a manager of the unit, oldest first; at most 50. */
export const readLookQuestions = (transaction: EntityManager): Promise<LookQuestionRow[]> =>
  transaction.query<LookQuestionRow[]>(
    `select q.id, q.participant_id as "participantId", c.name as "lookerName", q.day::text, q.asked_at as "askedAt",
       q.asked_at < now() - interval '7 days' as late, q.looker_id <> stegvis.actor_membership() as "mayAnswer"
     from look_questions q left join memberships m on m.id = q.looker_id left join accounts c on c.id = m.account_id
     where q.answer is null order by q.asked_at, q.id limit 50`,
  );

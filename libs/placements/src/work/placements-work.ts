import type { WorkSource } from '@stegvis/platform';

const STAFF = ['supervisor', 'job_consultant'] as const;
const MINE = `(select stegvis.assigned_participants())`;

/** Days without a proposal to somebody who wants suggestions, after which staff are reminded (ux.md §3.3). */
const QUIET_DAYS = 60;

/** Until the day before the last, an answer is waited for; then it is asked after. */
const waitsFor = (
  state: string,
): string => `select p.id, p.participant_id, o.title, p.answer_by, p.answer_by > current_date + 1
  from proposals p left join openings o on o.id = p.opening_id
  where p.state = '${state}' and p.answer_by >= current_date and p.participant_id in ${MINE}`;

/** What waits in the room of placements. */
export const placementsWork: readonly WorkSource[] = [
  {
    // Maybe, or ask someone: she waits for somebody to talk to.
    kind: 'proposal_question',
    roles: STAFF,
    sql: `select p.id as subject, p.participant_id as participant, o.title as about, p.answer_by as due, false as others
      from proposals p left join openings o on o.id = p.opening_id
      where p.state = 'considering' and p.answer_by >= current_date and p.participant_id in ${MINE}`,
    path: '/deltagare/{participant}?flik=forslag',
  },
  {
    kind: 'proposal_asked',
    roles: STAFF,
    sql: waitsFor('asked'),
    path: '/deltagare/{participant}?flik=forslag',
  },
  {
    kind: 'proposal_presented',
    roles: STAFF,
    sql: waitsFor('presented'),
    path: '/deltagare/{participant}?flik=forslag',
  },
  {
    // Staff ring three days after, or propose the place anew (ux.md §12.2).
    kind: 'proposal_silent',
    roles: STAFF,
    sql: `select p.id, p.participant_id, o.title, p.answer_by + 3, false
      from proposals p left join openings o on o.id = p.opening_id
      where p.state = 'expired' and p.answer_by >= current_date - 10 and p.participant_id in ${MINE}
        and not exists (select 1 from proposals n where n.participant_id = p.participant_id and n.opening_id = p.opening_id and n.proposed_at > p.proposed_at)`,
    path: '/deltagare/{participant}?flik=forslag',
  },
  {
    kind: 'proposal_to_answer',
    roles: ['employer_contact', 'hr_officer'],
    // By the handle, and with nothing of her: who she is stands on the page that is logged (security M8, L1).
    sql: `select p.handle, null::uuid, o.title, p.answer_by, false
      from proposals p join openings o on o.id = p.opening_id where p.state = 'presented'`,
    path: '/forslag',
  },
  {
    // A signal and no deadline, so it has no day and stands after what has one.
    kind: 'no_proposal',
    roles: STAFF,
    sql: `select h.id, h.id, null::text, null::date, false
      from participants h cross join lateral (select max(p.proposed_at) as at from proposals p where p.participant_id = h.id) l
      where h.id in ${MINE} and greatest(h.registered_at, l.at) < now() - interval '${QUIET_DAYS} days'
        and (select v.flag from profile_values v where v.participant_id = h.id and v.kind = 'wants_suggestions' and v.status = 'confirmed'
             order by v.sequence desc limit 1)
        and not exists (select 1 from proposals p where p.participant_id = h.id and p.state in ('asked', 'considering', 'presented', 'accepted'))`,
    path: '/deltagare/{participant}/hitta-plats',
  },
];

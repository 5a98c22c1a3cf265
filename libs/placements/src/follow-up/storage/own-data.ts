import type { OwnDataPart } from '@stegvis/platform';

/** What the workplace answered is not here: it is told to staff alone, as what she answers is. */
export const followUpsOwnData: readonly OwnDataPart[] = [
  {
    code: 'follow-up-answers',
    coded: ['question', 'answer'],
    heading: { sv: 'Vad du har sagt om hur det går', en: 'What you have said of how it goes' },
    columns: {
      at: { sv: 'När', en: 'When' },
      title: { sv: 'Plats', en: 'Place' },
      question: { sv: 'Fråga', en: 'Question' },
      answer: { sv: 'Svar', en: 'Answer' },
      helped: { sv: 'Med hjälp av', en: 'With the help of' },
    },
    sql: `select a.said_at as at, o.title, 'question_' || a.question as question, a.answer, a.helped_by as helped, true as given
          from follow_up_answers a join placements p on p.id = a.placement_id left join openings o on o.id = p.opening_id
          where a.participant_id = $1 and a.side = 'participant' and $2::text is not null order by a.said_at desc`,
  },
  {
    code: 'follow-ups',
    coded: ['face'],
    heading: { sv: 'Uppföljningar', en: 'Follow-ups' },
    columns: {
      held: { sv: 'Dag', en: 'Day' },
      title: { sv: 'Plats', en: 'Place' },
      face: { sv: 'Hur det går', en: 'How it goes' },
      how: { sv: 'Hur det går, i ord', en: 'How it goes, in words' },
      next: { sv: 'Nästa steg', en: 'Next step' },
      by: { sv: 'Vem som skrev', en: 'Who wrote' },
    },
    sql: `select r.held_on::text as held, o.title, r.face, r.how_it_goes as how, r.next_step as next, r.recorded_by_name as by, false as given
          from follow_up_records r join placements p on p.id = r.placement_id left join openings o on o.id = p.opening_id
          where r.participant_id = $1 and $2::text is not null order by r.recorded_at desc`,
  },
  {
    code: 'follow-up-asks',
    heading: { sv: 'När arbetsplatsen frågades hur det går', en: 'When the workplace was asked how it goes' },
    columns: { at: { sv: 'När', en: 'When' }, title: { sv: 'Plats', en: 'Place' } },
    sql: `select a.asked_at as at, o.title, false as given
          from follow_up_asks a join placements p on p.id = a.placement_id left join openings o on o.id = p.opening_id
          where a.participant_id = $1 and $2::text is not null order by a.asked_at desc`,
  },
];

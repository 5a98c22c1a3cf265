import type { OwnDataPart } from '@stegvis/platform';

export const visitsOwnData: readonly OwnDataPart[] = [
  {
    code: 'visits',
    coded: ['kind', 'state'],
    heading: { sv: 'Dina studiebesök och provdagar', en: 'Your study visits and try-out days' },
    columns: {
      day: { sv: 'Dag', en: 'Day' },
      starts: { sv: 'Tid', en: 'Time' },
      kind: { sv: 'Vad', en: 'What' },
      title: { sv: 'Plats', en: 'Place' },
      employer: { sv: 'Arbetsgivare', en: 'Employer' },
      place: { sv: 'Var ni möts', en: 'Where to meet' },
      companion: { sv: 'Vem som följer med', en: 'Who goes along' },
      directions: { sv: 'Hur du kommer dit', en: 'How to get there' },
      state: { sv: 'Hur det står', en: 'How it stands' },
    },
    sql: `select v.day::text as day, to_char(v.starts, 'HH24:MI') as starts, v.kind, o.title, g.name as employer, v.place, v.companion, v.directions, v.state, false as given
          from visits v left join openings o on o.id = v.opening_id left join organisations g on g.id = v.receiver_id
          where v.participant_id = $1 and $2::text is not null order by v.starts_at desc`,
  },
  {
    code: 'visit-answers',
    coded: ['answer', 'face'],
    heading: { sv: 'Vad du har sagt om besöken', en: 'What you have said of the visits' },
    columns: {
      at: { sv: 'När', en: 'When' },
      answer: { sv: 'Svar', en: 'Answer' },
      face: { sv: 'Hur det var', en: 'How it was' },
      helped: { sv: 'Med hjälp av', en: 'With the help of' },
    },
    sql: `select e.said_at as at, e.act as answer, e.face, e.helped_by as helped, true as given
          from visit_events e where e.participant_id = $1 and e.side = 'participant' and $2::text is not null order by e.said_at desc`,
  },
];

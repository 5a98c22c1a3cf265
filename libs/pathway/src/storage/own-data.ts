import type { OwnDataPart } from '@stegvis/platform';

export const pathwayOwnData: readonly OwnDataPart[] = [
  {
    code: 'step-changes',
    coded: ['from', 'to'],
    heading: { sv: 'När du bytte steg', en: 'When you changed step' },
    columns: {
      day: { sv: 'Dag', en: 'Day' },
      from: { sv: 'Från', en: 'From' },
      to: { sv: 'Till', en: 'To' },
      reason: { sv: 'Varför', en: 'Why' },
      plan: { sv: 'Vad som skulle hända sedan', en: 'What was to happen next' },
      at: { sv: 'När det skrevs', en: 'When it was written' },
    },
    sql: `select c.day::text as day, c.from_code as "from", c.to_code as "to", v.note as reason, c.plan, c.said_at as at, false as given
          from step_changes c left join profile_values v on v.id = c.id
          where c.participant_id = $1 and $2::text is not null order by c.said_at desc`,
  },
  {
    code: 'continued-support',
    coded: ['state'],
    heading: { sv: 'Ditt förlängda stöd', en: 'Your continued support' },
    columns: {
      from: { sv: 'Från', en: 'From' },
      supporter: { sv: 'Vem som stöttar', en: 'Who supports' },
      next: { sv: 'Nästa kontakt', en: 'Next contact' },
      closed: { sv: 'Avslutat', en: 'Closed' },
      state: { sv: 'Hur det står', en: 'How it stands' },
    },
    sql: `select s.from_day::text as "from", s.supporter_name as supporter, s.next_contact_on::text as next, s.closed_on::text as closed,
            case s.state when 'open' then 'active' else 'support_closed' end as state, false as given
          from continued_supports s where s.participant_id = $1 and $2::text is not null order by s.from_day desc`,
  },
  {
    code: 'support-events',
    coded: ['act'],
    heading: { sv: 'Kontakter i ditt förlängda stöd', en: 'Contacts within your continued support' },
    columns: {
      day: { sv: 'Dag', en: 'Day' },
      act: { sv: 'Vad', en: 'What' },
      note: { sv: 'Anteckning', en: 'Note' },
      at: { sv: 'När det skrevs', en: 'When it was written' },
    },
    sql: `select e.day::text as day, 'support_' || e.act as act, e.note, e.said_at as at, false as given
          from support_events e where e.participant_id = $1 and $2::text is not null order by e.said_at desc`,
  },
];

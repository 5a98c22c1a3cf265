import type { OwnDataPart } from '@stegvis/platform';

export const seatsOwnData: readonly OwnDataPart[] = [
  {
    code: 'placements',
    coded: ['step', 'state'],
    heading: { sv: 'Dina placeringar', en: 'Your placements' },
    columns: {
      from: { sv: 'Från', en: 'From' },
      to: { sv: 'Till, dagen efter den sista', en: 'To, the day after the last' },
      title: { sv: 'Plats', en: 'Place' },
      employer: { sv: 'Arbetsgivare', en: 'Employer' },
      step: { sv: 'Steg', en: 'Step' },
      hours: { sv: 'Tider', en: 'Hours' },
      contact: { sv: 'Handledare på arbetsplatsen', en: 'Contact at the workplace' },
      incident: { sv: 'Om något händer', en: 'If something happens' },
      introduced: { sv: 'Introduktion', en: 'Introduction' },
      risks: { sv: 'Riskbedömning', en: 'Risk check' },
      extract: { sv: 'Utdrag visat', en: 'Extract shown' },
      state: { sv: 'Hur det står', en: 'How it stands' },
    },
    sql: `select p.from_day::text as "from", p.to_day::text as "to", o.title, g.name as employer, p.step, p.contact, p.incident_contact as incident,
            p.introduced_on::text as introduced, p.risk_checked_on::text as risks, p.extract_shown_on::text as extract, p.state,
            (select string_agg(format('%s: %s-%s', h.weekday, to_char(time '00:00' + lower(h.hours) * interval '1 minute', 'HH24:MI'), to_char(time '00:00' + upper(h.hours) * interval '1 minute', 'HH24:MI')), ', ' order by h.weekday, h.hours)
             from placement_hours h where h.placement_id = p.id) as hours, false as given
          from placements p left join openings o on o.id = p.opening_id left join organisations g on g.id = p.receiver_id
          where p.participant_id = $1 and $2::text is not null order by p.from_day desc`,
  },
  {
    code: 'placement-events',
    coded: ['act', 'reason'],
    heading: { sv: 'Vad som har hänt med dina placeringar', en: 'What has happened with your placements' },
    columns: {
      at: { sv: 'När', en: 'When' },
      act: { sv: 'Vad', en: 'What' },
      reason: { sv: 'Varför', en: 'Why' },
    },
    sql: `select e.said_at as at, e.act, case when e.reason_code = 'other' then 'other_reason' else e.reason_code end as reason, false as given
          from placement_events e where e.participant_id = $1 and $2::text is not null order by e.said_at desc`,
  },
];

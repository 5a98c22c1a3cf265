import type { OwnDataPart } from '@stegvis/platform';

export const boardOwnData: readonly OwnDataPart[] = [
  {
    code: 'short-lists',
    heading: {
      sv: 'Platser som personalen har tänkt på för dig',
      en: 'Places that staff have thought of for you',
    },
    columns: {
      at: { sv: 'När', en: 'When' },
      place: { sv: 'Plats', en: 'Place' },
      employer: { sv: 'Arbetsgivare', en: 'Employer' },
      by: { sv: 'Av', en: 'By' },
      until: { sv: 'Togs bort', en: 'Taken off' },
    },
    sql: `select s.put_at as at, o.title as place, g.name as employer, s.put_by_name as by, s.taken_off_at as until, false as given
          from short_list_entries s left join openings o on o.id = s.opening_id left join organisations g on g.id = o.organisation_id
          where s.participant_id = $1 and $2::text is not null order by s.put_at desc`,
  },
];

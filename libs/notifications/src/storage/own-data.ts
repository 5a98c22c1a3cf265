import type { OwnDataPart } from '@stegvis/platform';

export const notificationsOwnData: readonly OwnDataPart[] = [
  {
    code: 'matches',
    heading: { sv: 'Platser som har passat dig', en: 'Places that suited you' },
    columns: { place: { sv: 'Plats', en: 'Place' }, at: { sv: 'När', en: 'When' } },
    sql: `select coalesce(o.title, n.opening_id::text) as place, n.noticed_at as at, false as given
          from noticed_matches n left join openings o on o.id = n.opening_id where n.participant_id = $1 and $2::text is not null order by n.noticed_at desc`,
  },
  {
    code: 'notices',
    heading: { sv: 'Meddelanden till dig', en: 'Messages to you' },
    columns: {
      kind: { sv: 'Slag', en: 'Kind' },
      at: { sv: 'När', en: 'When' },
      readAt: { sv: 'Läst', en: 'Read' },
    },
    sql: `select n.kind, n.created_at as at, n.read_at as "readAt", false as given from notices n
          where $1::uuid is not null and $2::text is not null and n.membership_id = stegvis.actor_membership() order by n.created_at desc`,
  },
];

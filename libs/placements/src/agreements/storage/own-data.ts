import type { OwnDataPart } from '@stegvis/platform';

export const agreementsOwnData: readonly OwnDataPart[] = [
  {
    code: 'agreements',
    coded: ['state'],
    heading: { sv: 'Dina avtal', en: 'Your agreements' },
    columns: {
      at: { sv: 'När', en: 'When' },
      title: { sv: 'Plats', en: 'Place' },
      employer: { sv: 'Arbetsgivare', en: 'Employer' },
      version: { sv: 'Version', en: 'Version' },
      text: { sv: 'Text', en: 'Text' },
      digest: { sv: 'Kontrollsumma', en: 'Digest' },
      state: { sv: 'Hur det står', en: 'How it stands' },
    },
    sql: `select v.written_at as at, o.title, g.name as employer, v.content_version as version, v.content::text as text, v.digest, 'agreement_' || a.state as state, false as given
          from agreement_versions v join agreements a on a.id = v.agreement_id left join openings o on o.id = a.opening_id left join organisations g on g.id = a.receiver_id
          where v.participant_id = $1 and $2::text is not null order by v.written_at desc`,
  },
  {
    code: 'agreement-events',
    coded: ['act', 'party', 'how'],
    heading: { sv: 'Vad som har hänt med dina avtal', en: 'What has happened with your agreements' },
    columns: {
      at: { sv: 'När', en: 'When' },
      act: { sv: 'Vad', en: 'What' },
      party: { sv: 'För vem', en: 'For whom' },
      how: { sv: 'Hur', en: 'How' },
      version: { sv: 'Version', en: 'Version' },
      helped: { sv: 'Med hjälp av', en: 'With the help of' },
    },
    sql: `select e.said_at as at, 'agreement_' || e.act as act, 'party_' || e.party as party, 'how_' || e.how as how, e.content_version as version, e.helped_by as helped, false as given
          from agreement_events e where e.participant_id = $1 and $2::text is not null order by e.said_at desc`,
  },
];

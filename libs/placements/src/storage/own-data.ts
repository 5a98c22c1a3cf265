import type { OwnDataPart } from '@stegvis/platform';
import { boardOwnData } from '../board/storage/own-data';
import { agreementsOwnData } from '../agreements/storage/own-data';
import { followUpsOwnData } from '../follow-up/storage/own-data';
import { seatsOwnData } from '../placements/storage/own-data';
import { visitsOwnData } from '../visits/storage/own-data';

export const placementsOwnData: readonly OwnDataPart[] = [
  {
    code: 'proposals',
    coded: ['state'],
    heading: { sv: 'Platser som du har fått förslag på', en: 'Places that were proposed to you' },
    columns: {
      at: { sv: 'När', en: 'When' },
      place: { sv: 'Plats', en: 'Place' },
      employer: { sv: 'Arbetsgivare', en: 'Employer' },
      state: { sv: 'Hur det står', en: 'How it stands' },
    },
    sql: `select p.proposed_at as at, o.title as place, g.name as employer, p.state, false as given
          from proposals p left join openings o on o.id = p.opening_id left join organisations g on g.id = p.receiver_id
          where p.participant_id = $1 and $2::text is not null order by p.proposed_at desc`,
  },
  {
    code: 'proposal-answers',
    coded: ['answer', 'reason'],
    heading: { sv: 'Dina svar på förslag', en: 'Your answers to proposals' },
    columns: {
      at: { sv: 'När', en: 'When' },
      answer: { sv: 'Svar', en: 'Answer' },
      reason: { sv: 'Varför', en: 'Why' },
      helped: { sv: 'Med hjälp av', en: 'With the help of' },
    },
    sql: `select e.said_at as at, e.act as answer, case when e.reason_code = 'other' then 'other_reason' else e.reason_code end as reason, e.helped_by as helped, true as given
          from proposal_events e where e.participant_id = $1 and e.side = 'participant' and $2::text is not null order by e.said_at desc`,
  },
  {
    code: 'proposal-matches',
    heading: { sv: 'Varför platserna föreslogs', en: 'Why the places were proposed' },
    columns: {
      at: { sv: 'När', en: 'When' },
      model: { sv: 'Modell', en: 'Model' },
      record: { sv: 'Skälen', en: 'The reasons' },
    },
    sql: `select p.proposed_at as at, m.model_version::text as model, m.record, false as given
          from proposal_matches m join proposals p on p.id = m.proposal_id where m.participant_id = $1 and $2::text is not null order by p.proposed_at desc`,
  },
  ...visitsOwnData,
  ...seatsOwnData,
  ...boardOwnData,
  ...agreementsOwnData,
  ...followUpsOwnData,
];

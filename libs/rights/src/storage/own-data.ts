import { type OwnDataPart, roleInWords } from '@stegvis/platform';

export const rightsOwnData: readonly OwnDataPart[] = [
  {
    code: 'copies',
    heading: { sv: 'Kopior du har bett om', en: 'Copies you have asked for' },
    columns: { at: { sv: 'När', en: 'When' } },
    sql: `select requested_at as at, true as given from data_exports where participant_id = $1 and $2::text is not null order by requested_at desc`,
  },
  {
    code: 'erasure',
    coded: ['decision'],
    heading: {
      sv: 'När du har bett att något ska tas bort',
      en: 'When you asked for something to be removed',
    },
    columns: {
      at: { sv: 'När', en: 'When' },
      wish: { sv: 'Vad du skrev', en: 'What you wrote' },
      decision: { sv: 'Beslut', en: 'Decision' },
      reason: { sv: 'Skäl', en: 'Reason' },
    },
    sql: `select requested_at as at, wish, outcome as decision, reason, true as given from erasure_cases where participant_id = $1 and $2::text is not null order by requested_at desc`,
  },
  {
    code: 'archive',
    heading: {
      sv: 'Beslut om att din akt ska sparas i arkiv',
      en: 'Decisions that your case file is kept for the archive',
    },
    columns: {
      at: { sv: 'När', en: 'When' },
      reason: { sv: 'Skäl', en: 'Reason' },
      who: { sv: 'Vem', en: 'Who' },
    },
    sql: `select x.decided_at as at, x.reason, ${roleInWords('m.role', 'false')} as who, false as given
          from preservations x left join memberships m on m.id = x.decided_by where x.participant_id = $1 order by x.decided_at desc`,
  },
];

import { declareRetention, type Retention } from '@stegvis/platform';

const OF_PLACES: Retention = {
  holds: ['C0', 'C1'],
  controller: 'municipality',
  rule: 'municipal_plan',
  from: 'the end of the co-operation',
};

const OF_DIALOGUE: Retention = { ...OF_PLACES, holds: ['C1'] };

export const organisationsRetention = declareRetention({
  organisations: OF_PLACES,
  workplaces: OF_PLACES,
  employer_contacts: OF_DIALOGUE,
  employer_terms: OF_DIALOGUE,
  workplace_contacts: { ...OF_PLACES, from: 'the removal of the contact' },
});

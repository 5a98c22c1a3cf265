import { declareRetention, type Retention } from '@stegvis/platform';

const OF_PLACES: Retention = {
  holds: ['C0', 'C1'],
  controller: 'municipality',
  rule: 'municipal_plan',
  from: 'the end of the co-operation',
};

export const organisationsRetention = declareRetention({
  organisations: OF_PLACES,
  workplaces: OF_PLACES,
  workplace_contacts: { ...OF_PLACES, from: 'the removal of the contact' },
});

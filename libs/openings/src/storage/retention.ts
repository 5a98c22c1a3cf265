import { declareRetention, type Retention } from '@stegvis/platform';

const OF_OPENING: Retention = {
  holds: ['C1'],
  controller: 'municipality',
  rule: 'municipal_plan',
  from: 'the closing of the opening',
};

export const openingsRetention = declareRetention({
  openings: OF_OPENING,
  opening_tasks: OF_OPENING,
  opening_areas: OF_OPENING,
  opening_demands: OF_OPENING,
  opening_exposures: OF_OPENING,
  opening_access: OF_OPENING,
  opening_events: OF_OPENING,
});

import {
  OpeningAccessEntity,
  OpeningAreaEntity,
  OpeningDemandEntity,
  OpeningEventEntity,
  OpeningExposureEntity,
  OpeningTaskEntity,
} from './opening-parts.entities';
import { OpeningEntity } from './opening.entity';

/** What the data source must know of this room. */
export const openingEntities = [
  OpeningEntity,
  OpeningTaskEntity,
  OpeningAreaEntity,
  OpeningDemandEntity,
  OpeningExposureEntity,
  OpeningAccessEntity,
  OpeningEventEntity,
];

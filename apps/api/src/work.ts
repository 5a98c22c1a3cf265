import { accessWork } from '@stegvis/access';
import { employmentsWork } from '@stegvis/employments';
import { fundingWork } from '@stegvis/funding';
import { openingsWork } from '@stegvis/openings';
import { organisationsWork } from '@stegvis/organisations';
import { participantsWork } from '@stegvis/participants';
import { pathwayWork } from '@stegvis/pathway';
import { agreementsWork, followUpWork, placementsWork, visitsWork } from '@stegvis/placements';
import type { WorkSource } from '@stegvis/platform';
import { rightsWork } from '@stegvis/rights';

/** What every room gives to the work list; a room with something to do adds its line here. */
export const WORK: readonly WorkSource[] = [
  ...accessWork,
  ...participantsWork,
  ...openingsWork,
  ...organisationsWork,
  ...placementsWork,
  ...visitsWork,
  ...pathwayWork,
  ...agreementsWork,
  ...followUpWork,
  ...fundingWork,
  ...employmentsWork,
  ...rightsWork,
];

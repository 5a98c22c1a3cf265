import { accessRetention } from '@stegvis/access';
import { catalogueRetention } from '@stegvis/catalogue';
import { employmentsRetention } from '@stegvis/employments';
import { fundingRetention } from '@stegvis/funding';
import { identityRetention } from '@stegvis/identity';
import { importsRetention } from '@stegvis/imports';
import { jobsRetention } from '@stegvis/jobs';
import { mailRetention } from '@stegvis/mail';
import { matchmakingRetention } from '@stegvis/matchmaking';
import { notificationsRetention } from '@stegvis/notifications';
import { openingsRetention } from '@stegvis/openings';
import { organisationsRetention } from '@stegvis/organisations';
import { participantsRetention } from '@stegvis/participants';
import { pathwayRetention } from '@stegvis/pathway';
import { placementsRetention } from '@stegvis/placements';
import { platformRetention, type TableRetention } from '@stegvis/platform';
import { rightsRetention } from '@stegvis/rights';
import { worklistRetention } from '@stegvis/worklist';

/** What every table holds, who answers for it and how long it is kept; a table that is missing here makes nobody ready (security R1). */
export const RETENTION: readonly TableRetention[] = [
  ...platformRetention,
  ...catalogueRetention,
  ...jobsRetention,
  ...mailRetention,
  ...identityRetention,
  ...accessRetention,
  ...organisationsRetention,
  ...participantsRetention,
  ...openingsRetention,
  ...matchmakingRetention,
  ...placementsRetention,
  ...pathwayRetention,
  ...fundingRetention,
  ...employmentsRetention,
  ...notificationsRetention,
  ...rightsRetention,
  ...worklistRetention,
  ...importsRetention,
];

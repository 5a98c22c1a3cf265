import type { JobHandler } from '@stegvis/jobs';
import type { Database } from '@stegvis/platform';
import { notifyOfEmergency } from '../operations/notify-of-emergency';

/** Tells the managers of a domain of an emergency access (security A11). */
export const emergencyNoticesHandler = (database: Database): JobHandler<'emergency-notices'> => ({
  kind: 'emergency-notices',
  handle: (task) => notifyOfEmergency(database, task),
});

import { startApi } from '../../api/src/start-api';
import { startWorker } from '../../worker/src/start-worker';
import type { Parts } from './run/parts';
import { loadDemo } from './demo';
import { prepareDatabase } from './prepare-database';
import { firstAdministratorLink } from './first-administrator';

/** The real parts; tests of the start put stand-ins in their place. */
export const productParts: Parts = {
  prepareDatabase,
  loadDemo,
  firstAdministratorLink,
  startApi,
  startWorker,
};

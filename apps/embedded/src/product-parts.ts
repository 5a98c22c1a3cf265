import { firstAdministratorLink } from '../../api/src/first-administrator';
import { startApi } from '../../api/src/start-api';
import { startWorker } from '../../worker/src/start-worker';
import { loadDemo } from './demo';
import { loadReferenceData } from './load-reference-data';
import { prepareDatabase } from './prepare-database';
import type { Parts } from './run/parts';

/** The real parts; tests of the start put stand-ins in their place. */
export const productParts: Parts = {
  prepareDatabase: async (ownerUrl, use) => {
    await prepareDatabase(ownerUrl, use);
    await loadReferenceData(ownerUrl);
  },
  loadDemo,
  firstAdministratorLink,
  startApi,
  startWorker,
};

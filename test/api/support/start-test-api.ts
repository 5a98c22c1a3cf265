import { readConfiguration } from '@stegvis/platform';
import { type RunningApi, startApi } from '../../../apps/api/src/start-api';
import { testDatabase } from '../../database';
import { ORIGINS } from './client';

export interface TestApi extends RunningApi {
  readonly urls: {
    readonly appUrl: string;
    readonly workerUrl: string;
    readonly ownerUrl: string;
    readonly superuserUrl: string;
  };
}

/** A walk of every operation asks more in a minute than a person does; the spec of the limits takes the standard values. */
const ROOMY = {
  LIMIT_OPERATIONS_OUTSIDER: '1000000',
  LIMIT_OPERATIONS_STAFF: '1000000',
  LIMIT_PERSON_SEARCHES: '1000000',
  LIMIT_COST_OUTSIDER: '100000',
  LIMIT_COST_STAFF: '100000',
};

/** Settings with an empty value have their standard. */
export const STANDARD_LIMITS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(ROOMY).map((name) => [name, '']),
);

/** The real API on a free port and a database of its own. Takes any document, also in production mode, unless it is told otherwise. */
export const startTestApi = async (
  environment: Readonly<Record<string, string>> = {},
  { registeredDocumentsOnly = false } = {},
): Promise<TestApi> => {
  const urls = await testDatabase();
  const configuration = readConfiguration({ PORT: '0', LOG_LEVEL: 'silent', ...ROOMY, ...environment });
  const api = await startApi({ ...configuration, registeredDocumentsOnly }, urls);
  if (environment['PUBLIC_URL']) ORIGINS.set(api.url, environment['PUBLIC_URL']);
  return {
    url: api.url,
    urls,
    close: async () => {
      await api.close();
      await urls.drop();
    },
  };
};

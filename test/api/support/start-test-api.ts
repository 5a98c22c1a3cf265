import { readConfiguration } from '@stegvis/platform';
import { type RunningApi, startApi } from '../../../apps/api/src/start-api';
import { testDatabase } from '../../database';

export interface TestApi extends RunningApi {
  readonly urls: {
    readonly appUrl: string;
    readonly workerUrl: string;
    readonly ownerUrl: string;
    readonly superuserUrl: string;
  };
}

/** The real API on a free port and a database of its own. */
export const startTestApi = async (environment: Readonly<Record<string, string>> = {}): Promise<TestApi> => {
  const urls = await testDatabase();
  const api = await startApi(readConfiguration({ PORT: '0', LOG_LEVEL: 'silent', ...environment }), urls);
  return {
    url: api.url,
    urls,
    close: async () => {
      await api.close();
      await urls.drop();
    },
  };
};

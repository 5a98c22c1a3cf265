import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startTestApi, type TestApi } from './support/start-test-api';

const built = existsSync(join(__dirname, '../../dist/web/index.html'));

describe('the web interface behind the API', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  it.each(['/', '/deltagare', '/platser/anything?flik=historik'])(
    'gives the page itself at %s once it is built',
    async (path) => {
      const response = await fetch(`${api.url}${path}`);
      expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual(
        built ? [200, 'text/html'] : [404, 'application/json'],
      );
      expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
    },
  );

  it('gives health and GraphQL themselves, never the page', async () => {
    expect((await (await fetch(`${api.url}/health/live`)).json()) as unknown).toEqual({ status: 'live' });
    const answer = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-stegvis-request': '1' },
      body: '{"query":"{ __typename }"}',
    });
    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});

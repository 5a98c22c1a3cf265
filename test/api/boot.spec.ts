import { Client } from 'pg';
import { startTestApi, type TestApi } from './support/start-test-api';
import { TestClient } from './support/client';

describe('the API', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  it('is live and ready', async () => {
    expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
    const ready = await fetch(`${api.url}/health/ready`);
    expect(await ready.json()).toEqual({ status: 'ready' });
  });

  it('L3: says in /health/alarms that a look has waited five minutes for its seal', async () => {
    const alarms = async () => {
      const response = await fetch(`${api.url}/health/alarms`);
      return [response.status, await response.json()];
    };
    expect(await alarms()).toEqual([200, { alarms: [] }]);
    const superuser = new Client({ connectionString: api.urls.superuserUrl });
    await superuser.connect();
    await superuser.query(
      `insert into stegvis.access_log (at, domain_id, actor, action, data_classes, relation, decision, request_id, source)
       values (now() - interval '6 minutes', gen_random_uuid(), 's:x', 'x', '{}', 'none', 'deny', gen_random_uuid(), 'web')`,
    );
    await superuser.end();
    expect(await alarms()).toEqual([503, { alarms: ['access-log-not-sealed'] }]);
    expect((await fetch(`${api.url}/health/ready`)).status).toBe(200);
  });

  it('has an explorer in demo mode', async () => {
    expect(await (await fetch(`${api.url}/graphiql`)).text()).toContain('Stegvis GraphQL');
  });

  it('answers nobody with nobody', async () => {
    const client = new TestClient(api.url);
    expect(await client.get('{ viewer { name } }')).toEqual({ viewer: null });
  });

  it('refuses a list to nobody in words', async () => {
    const { errors } = await new TestClient(api.url, 'en').run('{ accounts { totalCount } }');
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(errors[0]?.message).toBe('You are not signed in. Sign in and try again. Nothing is lost.');
  });

  it('names the field of a wrong type and says nothing of its insides', async () => {
    const { text } = await new TestClient(api.url).send({
      query: 'mutation ($input: SetPreferencesInput!) { setPreferences(input: $input) { __typename } }',
      variables: { input: { idempotencyKey: 'not-an-id', language: 'de' } },
    });
    const { errors } = JSON.parse(text);
    expect(errors.map((e: { extensions: { code: string } }) => e.extensions.code)).toEqual([
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
    ]);
    expect(errors[0].extensions.fields[0]).toEqual({
      path: 'idempotencyKey',
      code: 'id-malformed',
      message: 'Id:t är inte rätt skrivet.',
    });
    expect(errors[1].extensions.fields[0].path).toBe('language');
    expect(text).not.toMatch(/stack|Variable|\$input/);
  });
});

import { ownDataCopyHandler, requestCopy } from '@stegvis/rights';
import {
  Database,
  dataSource,
  type MemberActor,
  newId,
  openKeys,
  readConfiguration,
} from '@stegvis/platform';
import { ENTITIES } from '../../apps/api/src/entities';
import { OWN_DATA } from '../../apps/api/src/own-data';
import { type SmallWorld, startSmallWorld } from './support/small-world';
import { nameOf, PASSWORD } from './support/world-people';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

describe('a copy of own data over HTTP', () => {
  let world: SmallWorld;
  let database: Database;
  let id: string;
  beforeAll(async () => {
    world = await startSmallWorld();
    const app = dataSource(world.api.urls.appUrl, 'stegvis_app', ENTITIES, 1);
    const worker = dataSource(world.api.urls.workerUrl, 'stegvis_worker', ENTITIES, 1);
    await Promise.all([app.initialize(), worker.initialize()]);
    database = new Database(app, worker);
    const [seat] = await world.look<{ domain_id: string }>(
      `select domain_id from participants where id = $1`,
      [world.participants.assigned],
    );
    const actor: MemberActor = {
      kind: 'member',
      ...world.people.participant,
      role: 'participant',
      organisationId: null,
      domainId: seat?.domain_id ?? null,
      municipalityCode: world.places.here,
      participantId: world.participants.assigned,
    };
    id = await requestCopy(database, actor, 'sv', { idempotencyKey: newId() });
    const [task] = await world.look<{ id: string }>(
      `update outbox set claimed_by = 'handler:test', claimed_until = now() + interval '1 hour' where subject_id = $1 returning id::text`,
      [id],
    );
    await ownDataCopyHandler(database, OWN_DATA, openKeys(readConfiguration({}))).handle({
      kind: 'own-data-copy',
      payload: { outboxId: task?.id ?? '', subjectId: id, subjectVersion: 0 },
      token: 'handler:test',
      attempt: 1,
    });
  });
  afterAll(async () => {
    await database.close();
    await world.close();
  });

  const paths = async (): Promise<{ pagePath: string; dataPath: string }> => {
    const { openOwnData } = await (
      await world.as('participant')
    ).get<{ openOwnData: { pagePath: string; dataPath: string } }>(
      `mutation ($input: OpenOwnDataInput!) { openOwnData(input: $input) { ... on OpenOwnDataPayload { pagePath dataPath } } }`,
      { input: { id, password: PASSWORD } },
    );
    return openOwnData;
  };
  const get = async (path: string, who: 'participant' | 'otherParticipant' | 'consultant' | null) => {
    const response = await fetch(`${world.api.url}${path}`, { headers: (await world.as(who)).headers() });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  it('R4: is handed out once as a file that runs nothing, and never kept by a cache', async () => {
    const { pagePath, dataPath } = await paths();
    const page = await get(pagePath, 'participant');
    expect(page.status).toBe(200);
    expect(page.text).toContain(nameOf('assigned').givenName);
    expect(page.headers.get('content-disposition')).toBe('attachment; filename=mina-uppgifter.html');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    );
    const data = await get(dataPath, 'participant');
    expect((JSON.parse(data.text) as { format: string }).format).toBe('stegvis-own-data-1');
    expect((await get(dataPath, 'participant')).status).toBe(404);
  });

  it('R3: a request for erasure that is not answered in time sounds an alarm, which names nobody', async () => {
    const alarms = async () => {
      const response = await fetch(`${world.api.url}/health/alarms`);
      return { status: response.status, body: (await response.json()) as { alarms: string[] } };
    };
    expect((await alarms()).body.alarms).not.toContain('erasure-overdue');
    await world.look(`update erasure_cases set due_on = current_date - 1`);
    expect(await alarms()).toEqual({
      status: 503,
      body: { alarms: expect.arrayContaining(['erasure-overdue']) as string[] },
    });
    await world.look(`update erasure_cases set due_on = current_date`);
    expect((await alarms()).body.alarms).not.toContain('erasure-overdue');
  });

  it('R4: gives everybody else, nobody and a made-up address the same answer', async () => {
    const { pagePath } = await paths();
    const answers = [
      await get(pagePath, 'otherParticipant'),
      await get(pagePath, 'consultant'),
      await get(pagePath, null),
      await get('/mina-uppgifter/kopia/x', 'participant'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect((await get(pagePath, 'participant')).status).toBe(200);
  });
});

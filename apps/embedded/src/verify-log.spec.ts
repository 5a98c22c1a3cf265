import { Database, dataSource, newId, system } from '@stegvis/platform';
import { recordShown, sealLog } from '@stegvis/access';
import { Client } from 'pg';
import { testDatabase } from '../../../test/database';
import { verifyAccessLog } from './verify-log';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

it('L3: the command ends with 0 on a whole log, and with 2 and the place on one that was tampered with', async () => {
  const test = await testDatabase();
  const app = dataSource(test.appUrl, 'stegvis_app', [], 1);
  const worker = dataSource(test.workerUrl, 'stegvis_worker', [], 1);
  await Promise.all([app.initialize(), worker.initialize()]);
  const database = new Database(app, worker);
  await database.withActor(system('set-up'), (transaction) =>
    recordShown(transaction, { action: 'participants.read', subjects: [newId(), newId()], classes: ['C3'] }),
  );
  await sealLog(database);
  await database.close();
  const run = async () => {
    const lines: string[] = [];
    const voice = { log: (line: string) => lines.push(line), error: (line: string) => lines.push(line) };
    const code = await verifyAccessLog(
      {
        DATABASE_URL: test.appUrl,
        DATABASE_WORKER_URL: test.workerUrl,
        DATABASE_OWNER_URL: test.ownerUrl,
        ACCESS_LOG_HEADS: '/nowhere/heads.jsonl',
      },
      voice,
    );
    return { code, lines };
  };
  expect(await run()).toEqual({ code: 0, lines: ['2 rows of 1 domains and 0 kept heads: 0 faults.'] });
  const superuser = new Client({ connectionString: test.superuserUrl });
  await superuser.connect();
  await superuser.query(`update stegvis.access_log set role = 'supervisor' where id = 2`);
  await superuser.end();
  const { code, lines } = await run();
  expect(code).toBe(2);
  expect(lines[0]).toMatch(/place 2, row 2: a row was changed or moved/);
  await test.drop();
});

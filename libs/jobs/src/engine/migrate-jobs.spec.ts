import { Client } from 'pg';
import { testDatabase } from '../../../../test/database';
import { migrateJobs } from './migrate-jobs';

describe('migrating the queue again', () => {
  it('leaves alone the sequences that a worker has made since', async () => {
    const database = await testDatabase();
    try {
      const worker = new Client({ connectionString: database.workerUrl });
      await worker.connect();
      await worker.query('create sequence bullmq.bullmq_jid_made_by_a_worker');
      await worker.end();
      await expect(migrateJobs(database.ownerUrl)).resolves.toBeUndefined();
    } finally {
      await database.drop();
    }
  });
});

import { Client } from 'pg';
import { startTestCluster, testDatabase } from '../../database';
import { startStegvis } from './stegvis-process';

const name = 'stegvis_demo_world';

/** A database with the constructed Malmö in it, made once a run by starting Stegvis on an empty one; each test file's is a copy. */
export async function demoTemplate(): Promise<string> {
  const { superuserUrl } = await startTestCluster();
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    // Two files may ask at once; the second waits until the first has made it.
    await client.query('select pg_advisory_lock(7346198)');
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 1) return name;
    const fresh = await testDatabase();
    const stegvis = await startStegvis(fresh);
    await stegvis.stop();
    // Under its name only when all of it is there: a load that failed is no template.
    await client.query(`alter database ${fresh.name} rename to ${name}`);
    return name;
  } finally {
    await client.end();
  }
}

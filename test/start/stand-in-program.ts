import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { Client, Pool } from 'pg';
import { prepareDatabase } from '../../apps/embedded/src/prepare-database';
import { runEmbedded } from '../../apps/embedded/src/run/run-embedded';

/**
 * The one-command start with its real database and tables, and with stand-ins for API, worker and demo data: small enough
 * to start twenty times in a test. Each start leaves a row; the API answers with their number.
 */
void runEmbedded(process.argv.slice(2), process.env, {
  prepareDatabase,
  async loadDemo(_configuration, { ownerUrl }, say) {
    const client = new Client({ connectionString: ownerUrl });
    await client.connect();
    await client.query('create table if not exists public.start (id int generated always as identity)');
    await client.query('grant select on public.start to stegvis_app');
    await client.query('insert into public.start default values');
    await client.end();
    say('demo data loaded');
    if (process.env['STAND_IN'] === 'slow start') await wait(60_000);
  },
  async firstAdministratorLink(configuration) {
    return `${configuration.publicUrl}/first`;
  },
  async startApi(configuration, { appUrl }) {
    const pool = new Pool({ connectionString: appUrl });
    pool.on('error', () => undefined);
    const server = createServer((_request, response) => {
      pool.query<{ count: string }>('select count(*) from public.start').then(
        ({ rows }) => response.end(rows[0]?.count),
        () => response.writeHead(503).end(),
      );
    });
    await new Promise<void>((resolve) => server.listen(configuration.port, configuration.host, resolve));
    return {
      url: configuration.publicUrl,
      async close() {
        if (process.env['STAND_IN'] === 'hanging stop') await wait(60_000);
        server.close();
        server.closeAllConnections();
        await pool.end();
      },
    };
  },
  async startWorker() {
    return { close: async () => undefined };
  },
});

import type { Page } from 'playwright-core';
import { ask } from './ask';
import { until } from './until';

const FILE = [
  'Företag;Org.nr;Arbetsplats;Adress;Ort;Lat;Long',
  'Bagarn i Möllan;556036-0793;Disken;Bergsgatan 2;Malmö;55,5926;13,0085',
  'Bagarn i Möllan;556036-0793;Lagret;Bergsgatan 4;Malmö;;',
  'Cykelköket;;;Norra Grängesbergsgatan 9;Malmö;;',
  'Parkgruppen;212000-1124;;;Malmö;;',
  'Nils Snickeri;850101-2380;;;Malmö;;',
].join('\r\n');

/** Sends a file of employers in as whoever is signed in on the page, and waits until its rows are tried. @returns its id. */
export async function sendImport(page: Page): Promise<string> {
  const { beginImport } = await ask<{ beginImport: { import: { id: string } } }>(
    page,
    'mutation ($input: BeginImportInput!) { beginImport(input: $input) { ... on ImportPayload { import { id } } } }',
    { input: { idempotencyKey: crypto.randomUUID(), kind: 'organisations' } },
  );
  const { id } = beginImport.import;
  await page.request.post(`/import/fil/${id}`, {
    headers: {
      'x-stegvis-request': '1',
      origin: new URL(page.url()).origin,
      'content-type': 'application/octet-stream',
    },
    data: Buffer.from(FILE, 'latin1'),
  });
  type Facts = {
    import: { state: string; version: number; columns: { column: number; field: string | null }[] };
  };
  const facts = (): Promise<Facts> =>
    ask<Facts>(page, 'query ($id: UUID!) { import(id: $id) { state version columns { column field } } }', {
      id,
    });
  const read = (await facts()).import;
  await ask(page, 'mutation ($input: CheckImportInput!) { checkImport(input: $input) { __typename } }', {
    input: {
      idempotencyKey: crypto.randomUUID(),
      id,
      expectedVersion: read.version,
      columns: read.columns.filter(({ field }) => field !== null),
    },
  });
  await until('the rows are tried', async () => (await facts()).import.state === 'checked');
  return id;
}

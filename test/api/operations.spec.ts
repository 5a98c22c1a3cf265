import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationsDocument } from '@stegvis/access';
import { inspectApi } from './support/inspect-api';

const FILE = join(__dirname, '../../docs/operations.md');

it('are written down in docs/operations.md as they run: "UPDATE_DOCUMENTS=1 npx jest test/api/operations" after a change', async () => {
  const { operations } = await inspectApi();
  const document = operationsDocument(operations.all());
  if (process.env['UPDATE_DOCUMENTS'] === '1') writeFileSync(FILE, document);
  expect(readFileSync(FILE, 'utf8')).toBe(document);
});

import type { Page, Route } from 'playwright-core';
import { messageText } from '@stegvis/platform';

/** How a screen is when it is not full: made by what happens to its questions on their way. */
export const states = ['empty', 'waiting', 'refused', 'failed'] as const;
export type State = (typeof states)[number];

/** Asked by the frame and for the words of lists; what is tested is the screen within. */
const ofTheFrame = new Set(['Viewer', 'Catalogue', 'CatalogueWords', 'RoleTemplateNames']);
const kept = new Set([
  'viewer',
  'catalogue',
  'roleTemplates',
  'demoAccounts',
  'allowedActs',
  'missing',
  'permissions',
]);

/**
 * Puts a page into a state from its next load on.
 * - empty: every list in an answer is emptied, every total is 0;
 * - waiting: no answer comes; refused: the API says FORBIDDEN; failed: the network is cut.
 */
export async function putInto(page: Page, state: State): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const { operationName } = route.request().postDataJSON() as { operationName?: string };
    if (ofTheFrame.has(operationName ?? '')) return route.continue();
    if (state === 'waiting') return;
    if (state === 'failed') return route.abort('failed');
    if (state === 'refused')
      return route.fulfill({ json: refusal(route.request().headers()['accept-language']) });
    return fulfilEmptied(route);
  });
}

/** Lets the page ask undisturbed again. */
export async function release(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
}

/** What the API says to a role that may not, in the reader's language. */
export const refusalWords = {
  sv: messageText('sv', 'forbidden'),
  en: messageText('en', 'forbidden'),
} as const;

const refusal = (language: string | undefined) => ({
  data: null,
  errors: [
    {
      message: refusalWords[language === 'en' ? 'en' : 'sv'],
      extensions: { code: 'FORBIDDEN', requestId: '00000000-0000-4000-8000-000000000000' },
    },
  ],
});

async function fulfilEmptied(route: Route): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ response, json: emptied(await response.json()) });
}

function emptied(value: unknown, name = ''): unknown {
  if (kept.has(name)) return value;
  if (Array.isArray(value)) return [];
  if (typeof value === 'number' && /count$/i.test(name)) return 0;
  if (name === 'hasNextPage') return false;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, emptied(one, key)]));
}

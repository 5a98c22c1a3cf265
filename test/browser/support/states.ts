import type { Page } from 'playwright-core';
import { messageText } from '@stegvis/platform';

/** How a screen is when it is not full: made by what happens to its questions before they leave the page. */
export const states = ['waiting', 'refused', 'failed', 'empty'] as const;
export type State = (typeof states)[number];

/** What the API says to a role that may not, in the reader's language. */
export const refusalWords = {
  sv: messageText('sv', 'forbidden'),
  en: messageText('en', 'forbidden'),
} as const;

const given = {
  refusalWords,
  /** Asked by the frame and for the words of lists; what is tested is the screen within. */
  ofTheFrame: ['Viewer', 'Catalogue', 'CatalogueWords', 'RoleTemplateNames'],
  /** What an emptied answer keeps. */
  kept: [
    'viewer',
    'catalogue',
    'roleTemplates',
    'demoAccounts',
    'allowedActs',
    'missing',
    'permissions',
  ] as readonly string[],
};

/** What the page itself holds of the state it is put into. */
interface StatePage extends Window {
  stateOfTest?: State;
  endWaiting?: () => void;
}

/**
 * Makes a page able to stand in a state. It is done in the page: a question that is caught outside costs the page its cache,
 * and with it a third of the time of every load.
 */
export const allowStates = (page: Page): Promise<unknown> => page.addInitScript(catchQuestions, given);

/**
 * The state of the page from its next load on.
 * - waiting: no answer comes; refused: the API says FORBIDDEN; failed: the network is cut;
 * - empty: every list in an answer is emptied, every total is 0.
 */
export const beginIn = (page: Page, state: State): Promise<void> =>
  page.evaluate((name) => sessionStorage.setItem('state-of-test', name), state);

/** The state of an open page from now on; what waits is answered so. */
export const goOnIn = (page: Page, state: State): Promise<void> =>
  page.evaluate((name) => {
    const there = window as StatePage;
    sessionStorage.setItem('state-of-test', name);
    there.stateOfTest = name;
    there.endWaiting?.();
  }, state);

/** Runs in the page, before the product's own script. */
function catchQuestions({ refusalWords: words, ofTheFrame, kept }: typeof given): void {
  const there = window as StatePage;
  const began = sessionStorage.getItem('state-of-test') as State | null;
  if (!began) return;
  there.stateOfTest = began;
  const ended = new Promise<void>((resolve) => (there.endWaiting = resolve));
  const really = window.fetch.bind(window);

  const emptied = (value: unknown, name = ''): unknown => {
    if (kept.includes(name)) return value;
    if (Array.isArray(value)) return [];
    if (typeof value === 'number' && /count$/i.test(name)) return 0;
    if (name === 'hasNextPage') return false;
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, emptied(one, key)]));
  };
  const json = (value: unknown): Response =>
    new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });

  window.fetch = async (address, options = {}) => {
    const asked = typeof options.body === 'string' ? options.body : '{}';
    const { operationName } = JSON.parse(asked) as { operationName?: string };
    if (!String(address).endsWith('/graphql') || ofTheFrame.includes(operationName ?? ''))
      return really(address, options);
    if (there.stateOfTest === 'waiting') await ended;
    if (there.stateOfTest === 'failed') throw new TypeError('Failed to fetch');
    if (there.stateOfTest === 'empty') return json(emptied(await (await really(address, options)).json()));
    const language = new Headers(options.headers).get('accept-language') === 'en' ? 'en' : 'sv';
    return json({
      data: null,
      errors: [
        {
          message: words[language],
          extensions: { code: 'FORBIDDEN', requestId: '00000000-0000-4000-8000-000000000000' },
        },
      ],
    });
  };
}

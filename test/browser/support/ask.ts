import type { Page } from 'playwright-core';

interface Answer<T> {
  readonly data: T;
  readonly errors?: readonly { readonly message: string }[];
}

/**
 * Asks the API as whoever is signed in on the page: for ids that a test needs, never for what it tests.
 * @throws Error when the answer holds errors.
 */
export async function ask<T>(page: Page, query: string, variables: object = {}): Promise<T> {
  // A page that has been nowhere has no origin to send.
  if (page.url() === 'about:blank') await page.goto('/om');
  const response = await page.request.post('/graphql', {
    headers: { 'x-stegvis-request': '1', origin: new URL(page.url()).origin },
    data: { query, variables },
  });
  const { data, errors } = (await response.json()) as Answer<T>;
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
}

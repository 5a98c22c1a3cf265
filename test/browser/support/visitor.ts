import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** One browser profile with one page, and what went wrong in it. */
export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Console errors, uncaught errors, breaches of the content policy and requests to others. */
  readonly faults: string[];
  /** Every address that the page asked for or stood at. */
  readonly addresses: string[];
}

/** Opens a page as a person in Sweden would; whatever it does wrong is noted in `faults`. */
export async function openVisitor(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
    colorScheme: 'light',
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(15_000);
  const faults: string[] = [];
  const addresses: string[] = [];
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      queueMicrotask(() => {
        throw new Error(`content policy: ${violatedDirective} ${blockedURI}`);
      }),
    );
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console at ${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught at ${page.url()}: ${error.message}`));
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  context.on('request', (request) => {
    addresses.push(request.url());
    const { origin: asked, protocol } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:' && protocol !== 'blob:')
      faults.push(`request to ${request.url()} from ${page.url()}`);
  });
  return { context, page, faults, addresses };
}

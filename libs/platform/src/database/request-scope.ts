import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Where a request came from: the web interface, the same in a session that a member of staff began for a participant (with
 * the membership of who helps), a file that is fetched, a link in a mail, or a job of our own.
 */
export type RequestSource = 'web' | `assisted/${string}` | 'file' | 'link' | 'job';

/** The request that work is done for; the access log says it with each row (security L1). */
export interface RequestName {
  readonly requestId: string;
  readonly source: RequestSource;
}

const requests = new AsyncLocalStorage<RequestName>();

/** Runs `work`, and everything that it begins, as part of a request. */
export const withRequest = <T>(request: RequestName, work: () => T): T => requests.run(request, work);

/** The request that the caller belongs to; undefined outside of one. */
export const currentRequest = (): RequestName | undefined => requests.getStore();

/** The text that `app.request` is set to: `<source>:<id>`, empty outside of a request. */
export const requestSetting = (): string => {
  const request = requests.getStore();
  return request ? `${request.source}:${request.requestId}` : '';
};

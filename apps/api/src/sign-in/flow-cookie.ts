import type { ProviderFlow } from '@stegvis/identity';
import type { KeyRing } from '@stegvis/platform';
import { parse, serialize } from 'cookie';
import type { Request, Response } from 'express';

/** What this browser began with a provider. */
export interface BegunFlow extends ProviderFlow {
  readonly providerId: string;
  readonly returnTo: string;
  readonly invitation: string | null;
}

const PURPOSE = 'identity.begun-flow';
/** From the first page of the provider until she is back, ms. */
const TIME = 15 * 60_000;

const nameFor = (secure: boolean): string => (secure ? '__Host-stegvis-flow' : 'stegvis-flow');

/**
 * Keeps what was begun in the browser that began it, sealed and bound to its state: who is led here by another's link has no
 * such cookie, and nothing is stored for who only begins.
 */
export const writeFlow = (
  response: Response,
  keys: KeyRing,
  secure: boolean,
  flow: BegunFlow | null,
): void => {
  const value = flow
    ? keys.seal(PURPOSE, JSON.stringify({ ...flow, until: Date.now() + TIME }), flow.state)
    : '';
  response.append(
    'set-cookie',
    serialize(nameFor(secure), value, {
      httpOnly: true,
      // The provider leads back from its own site: a strict cookie would not come along.
      sameSite: 'lax',
      secure,
      path: '/',
      maxAge: flow ? TIME / 1000 : 0,
    }),
  );
};

/** What this browser began with that state; null for another's, an altered one and one that is too old. */
export const readFlow = (
  request: Request,
  keys: KeyRing,
  secure: boolean,
  state: string,
): BegunFlow | null => {
  const sealed = parse(request.headers.cookie ?? '')[nameFor(secure)] ?? '';
  try {
    const flow = JSON.parse(keys.open(PURPOSE, sealed, state)) as BegunFlow & { readonly until: number };
    return flow.until > Date.now() ? flow : null;
  } catch {
    return null;
  }
};

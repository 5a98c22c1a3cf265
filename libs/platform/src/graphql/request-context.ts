import type { Actor, MemberActor } from '../database/actor';
import { UnauthenticatedError } from '../errors/expected-errors';

export type Language = 'sv' | 'en';

/** What one HTTP request carries through the resolvers; nothing of it outlives the request (security A6, D7). */
export interface RequestContext {
  readonly actor: MemberActor | null;
  readonly language: Language;
  readonly requestId: string;
  /** Keyed hash of the client address, for rate limits. */
  readonly addressHash: Buffer;
  /** Loaders of this request, by name (see `requestLoader`). */
  readonly loaders: Map<string, unknown>;
  /** Sets or clears the session cookie. */
  readonly setSession: (token: string | null, expires: Date | null) => void;
  readonly sessionToken: string | null;
  /** When the session ends in any case, and how long it may rest until then, ms; null when nobody is signed in. */
  readonly session?: { readonly ends: Date; readonly idle: number } | null;
  /** Tells the browser to forget what it kept of the session. */
  readonly clearClient?: () => void;
}

/** The acting member. @throws UnauthenticatedError when nobody is signed in. */
export const actorOf = (context: RequestContext): MemberActor => {
  if (!context.actor) throw new UnauthenticatedError();
  return context.actor;
};

export type { Actor };

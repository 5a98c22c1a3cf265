import { useEffect, useState, useSyncExternalStore } from 'react';

/** Warned this long before the session ends, ms (security E4). */
const WARNED = 10 * 60_000;

let lastAnswer = Date.now();
let open = false;
let ended = false;
const listeners = new Set<() => void>();
const tell = (): void => listeners.forEach((listener) => listener());

/** The server answered: the session's rest begins anew. */
export function noteAnswer(): void {
  lastAnswer = Date.now();
  tell();
}

/** The server says that nobody is signed in. True when a page is open that can ask her to sign in again. */
export function noteSessionEnded(): boolean {
  if (!open) return false;
  ended = true;
  tell();
  return true;
}

/** She has signed in again. */
export function noteSignedIn(): void {
  ended = false;
  noteAnswer();
}

export type SessionState = 'open' | 'soon' | 'ended';

/** The state of a session that may rest so long and ends then in any case. */
export function stateOf(now: number, restedSince: number, idleMinutes: number, endsAt: number): SessionState {
  const idle = idleMinutes * 60_000;
  const ends = Math.min(restedSince + idle, endsAt);
  if (now >= ends) return 'ended';
  // A short limit is warned of at its half: a warning that always stands is none.
  return now >= ends - Math.min(WARNED, idle / 2) ? 'soon' : 'open';
}

/** Whether the session is open, ends soon, or is over. Looks every few seconds and when the server has answered. */
export function useSessionState(idleMinutes: number, endsAt: string | null | undefined): SessionState {
  const [now, setNow] = useState(Date.now());
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => `${lastAnswer} ${ended}`,
  );
  useEffect(() => {
    open = true;
    const timer = setInterval(() => setNow(Date.now()), 5_000);
    return () => {
      open = false;
      clearInterval(timer);
    };
  }, []);
  if (ended) return 'ended';
  return stateOf(Math.max(now, lastAnswer), lastAnswer, idleMinutes, endsAt ? Date.parse(endsAt) : Infinity);
}

import { useSyncExternalStore } from 'react';

let lost = false;
const listeners = new Set<() => void>();

/** Told by the client when the server could not be reached, and again when it answered. */
export function setConnectionLost(now: boolean): void {
  if (now === lost) return;
  lost = now;
  listeners.forEach((tell) => tell());
}

/** True after a request that got no answer, until one does. The shell shows the notice; what is typed stays on the page. */
export function useConnectionLost(): boolean {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => lost,
  );
}

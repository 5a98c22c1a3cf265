import { useSyncExternalStore } from 'react';

const wide = (): MediaQueryList => window.matchMedia('(min-width: 80.0625rem)');

/** From 1281 px the pane has a column of its own; under that it slides over the list. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    (tell) => {
      const query = wide();
      query.addEventListener('change', tell);
      return () => query.removeEventListener('change', tell);
    },
    () => wide().matches,
  );

import { useEffect } from 'react';
import { useQuery } from 'urql';
import { readFragment } from '../../gql';
import { OwnRights, RightsFacts } from './own-data-documents';

const context = { additionalTypenames: ['OwnRightsView'] };
const LOOK_AGAIN = 3000;

/** Her copy and her request; asks again by itself while a copy is being made. */
export function useOwnRights() {
  const [{ data, error }, ask] = useQuery({ query: OwnRights, context, requestPolicy: 'cache-and-network' });
  const rights = readFragment(RightsFacts, data?.ownRights) ?? null;
  const making = rights?.copy != null && rights.copy.readyAt == null;
  useEffect(() => {
    if (!making) return;
    const timer = setInterval(() => ask({ requestPolicy: 'network-only' }), LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [making, ask]);
  return { rights, error: rights ? undefined : error, again: () => ask({ requestPolicy: 'network-only' }) };
}

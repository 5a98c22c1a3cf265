import { useCallback } from 'react';
import { useClient } from 'urql';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { ViewerQuery } from '../../session/viewer';
import { MarkNoticesRead, Notices, noticesContext } from './notices';

/** Marks notices as read (all without ids), then asks for the bell's count and the lists anew. */
export function useMarkRead() {
  const client = useClient();
  const [mark, state] = useMutationWithKey(MarkNoticesRead, 'markNoticesRead');
  const markRead = useCallback(
    async (ids?: readonly string[]) => {
      const outcome = await mark(ids ? { ids: [...ids] } : { all: true });
      if (outcome.state === 'done')
        await Promise.all([
          client.query(ViewerQuery, {}, { requestPolicy: 'network-only' }).toPromise(),
          client
            .query(
              Notices,
              { unreadOnly: true, first: 4 },
              { requestPolicy: 'network-only', ...noticesContext },
            )
            .toPromise(),
        ]);
      return outcome;
    },
    [client, mark],
  );
  return [markRead, state] as const;
}

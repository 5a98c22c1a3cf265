import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { askWhileSeen } from '../../data/ask-while-seen';
import { unattended } from '../../data/client';
import { StillDisclosed } from './disclosed-documents';

/** An open page learns of a stop within five seconds (security A3), an answer's travel included. */
const LOOK_AGAIN = 3000;

/**
 * Asks every few seconds while the page is seen whether the link still shows somebody; once it does not, it stays so.
 * Asking is no use of the session: it ends at rest all the same.
 */
export function useClosing(id: string, open: boolean): boolean {
  const client = useClient();
  const [closedId, setClosedId] = useState<string | null>(null);
  useEffect(() => {
    if (!open) return undefined;
    return askWhileSeen(document, LOOK_AGAIN, () => {
      void client
        .query(StillDisclosed, { id }, unattended)
        .toPromise()
        .then(({ data }) => (data?.stillDisclosed === false ? setClosedId(id) : undefined));
    });
  }, [client, id, open]);
  return closedId === id;
}

import { useCallback, useEffect } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';

type State = Readonly<{ name?: string }> | null;

/**
 * The words searched for. They are names, so they live in the history entry and never in the address (security P6);
 * going back still finds them. `?sok=` from the header's search is taken over and taken out of the address at once.
 */
export function useNameSearch(): readonly [string, (text: string) => void] {
  const location = useLocation();
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const arrived = parameters.get('sok');
  const name = (location.state as State)?.name ?? '';
  const search = useCallback(
    (text: string) => {
      const rest = new URLSearchParams(window.location.search);
      rest.delete('sok');
      void navigate(
        { search: rest.toString() },
        { replace: true, preventScrollReset: true, state: { name: text } },
      );
    },
    [navigate],
  );
  useEffect(() => {
    if (arrived !== null) search(arrived.trim().slice(0, 200));
  }, [arrived, search]);
  return [arrived ?? name, search];
}

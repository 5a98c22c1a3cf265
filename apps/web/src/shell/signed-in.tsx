import { lazy, Suspense, useEffect, useRef } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useQuery } from 'urql';
import { ErrorState, Skeleton } from '../design';
import { setPreferences, usePreferences } from '../session/preferences';
import { signInAddress } from '../session/sign-in-address';
import { SessionEnd } from './session-end';
import { readViewer, ViewerContext, ViewerQuery } from '../session/viewer';

// Each mode brings its own weight (calm mode all pictograms), so each is loaded when it is used.
const CalmShell = lazy(() => import('./calm-shell').then((module) => ({ default: module.CalmShell })));
const WorkShell = lazy(() => import('./work-shell').then((module) => ({ default: module.WorkShell })));

/**
 * The door to all signed-in pages: asks who is here, gives pages `useViewer()`, and puts the shell of the chosen mode around them.
 * The account's language and mode are taken over once per sign-in; after that what is chosen on screen leads.
 */
export function SignedIn() {
  const [{ data, error, fetching }, ask] = useQuery({ query: ViewerQuery });
  const location = useLocation();
  const { mode } = usePreferences();
  const viewer = data?.viewer ? readViewer(data.viewer) : null;
  const taken = useRef<string | null>(null);
  const account = viewer?.accountId ?? null;
  const language = viewer?.language;
  const accountMode = viewer?.displayMode;
  useEffect(() => {
    if (!account || !language || !accountMode || taken.current === account) return;
    taken.current = account;
    setPreferences({ language, mode: accountMode });
  }, [account, language, accountMode]);

  if (viewer) {
    const Shell = mode === 'calm' || viewer.assistedBy ? CalmShell : WorkShell;
    return (
      <ViewerContext value={viewer}>
        <Suspense fallback={<Skeleton />}>
          <Shell />
          <SessionEnd />
        </Suspense>
      </ViewerContext>
    );
  }
  if (fetching)
    return (
      <main className="page">
        <Skeleton rows={5} />
      </main>
    );
  if (error)
    return (
      <main className="page">
        <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      </main>
    );
  return <Navigate to={signInAddress(location)} replace />;
}

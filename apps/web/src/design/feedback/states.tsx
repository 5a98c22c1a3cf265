import { useEffect, useState, type ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { useTranslation } from '../../i18n/use-translation';
import { Button, LinkButton } from '../forms/button';
import { Notice } from './notice';

function useAfter(milliseconds: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return passed;
}

/** Nothing for 300 ms, then grey rows of the real height, words after 10 s. `rows` as many as the list will roughly have. */
export function Skeleton({ rows = 4, height }: Readonly<{ rows?: number; height?: number }>) {
  const { t } = useTranslation();
  const show = useAfter(300);
  const slow = useAfter(10_000);
  return (
    <div className="loading" role="status">
      <span className="sr">{t('shell.loading')}</span>
      {show ? (
        <div className="skel" aria-hidden="true">
          {Array.from({ length: rows }, (_, at) => (
            <i
              key={at}
              style={{ width: `${[55, 100, 82, 68][at % 4]}%`, ...(height ? { height: `${height}px` } : {}) }}
            />
          ))}
        </div>
      ) : null}
      {slow ? <p className="muted">{t('shell.loadingLong')}</p> : null}
    </div>
  );
}

/** An empty list: one sentence, one button that says what to do next. */
export function EmptyState({
  title,
  children,
  action,
  level = 2,
}: Readonly<{ title: string; children?: ReactNode; action?: ReactNode; level?: 2 | 3 | 4 }>) {
  const Heading = `h${level}` as const;
  return (
    <div className="empty">
      <div>
        <Heading>{title}</Heading>
        {children ? <p className="muted">{children}</p> : null}
      </div>
      {action}
    </div>
  );
}

/** What could not be loaded, in words, with a way on; calm mode has two and no red. Pass urql's error to show the server's message and reference. */
export function ErrorState({
  error,
  onRetry,
}: Readonly<{ error?: CombinedError | undefined; onRetry?: () => void }>) {
  const { t, calm } = useTranslation();
  const fault = error?.graphQLErrors[0];
  const requestId = fault?.extensions['requestId'];
  // A no is an answer, not a fault: nothing is broken, and asking again gives the same.
  if (fault?.extensions['code'] === 'FORBIDDEN')
    return (
      <Notice title={t('design.refusedTitle')} live>
        <p>{fault.message}</p>
      </Notice>
    );
  return (
    <Notice kind={calm ? 'info' : 'error'} title={t('design.errorTitle')} live>
      <p>{fault?.message ?? t('design.errorText')}</p>
      {typeof requestId === 'string' ? (
        <p className="small">{t('design.requestId', { id: requestId })}</p>
      ) : null}
      <div className="row">
        {onRetry ? <Button onPress={onRetry}>{t('shell.tryAgain')}</Button> : null}
        {calm ? <LinkButton to="/hjalp">{t('shell.help')}</LinkButton> : null}
      </div>
    </Notice>
  );
}

/** After a mutation whose answer never came (W8): we do not know, and say so. Retry uses the same key. */
export function UnknownOutcome({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <Notice kind="warn" title={t('design.unknownTitle')} live>
      <p>{t('design.unknownText')}</p>
      <Button onPress={onRetry}>{t('shell.tryAgain')}</Button>
    </Notice>
  );
}

/** A refused mutation in words, for what belongs to no single field. */
export function ProblemNotice({
  problem,
}: Readonly<{ problem: Readonly<{ message: string; requestId: string }> | null }>) {
  const { t } = useTranslation();
  if (!problem) return null;
  return (
    <Notice kind="error" title={problem.message} live>
      {problem.requestId ? (
        <span className="small">{t('design.requestId', { id: problem.requestId })}</span>
      ) : null}
    </Notice>
  );
}

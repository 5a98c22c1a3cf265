import {
  ErrorState,
  Button,
  Notice,
  ProblemNotice,
  Skeleton,
  UnknownOutcome,
  usePageTitle,
} from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { OpenCopy } from './open-copy';
import { RequestOwnData } from './own-data-documents';
import { useOwnRights } from './use-own-rights';

/** A copy of everything about oneself: asked for, being made, and fetched by who shows again that it is she (security R4). */
export function Component() {
  const { t, calm, format } = useTranslation();
  usePageTitle(t('ownData.copy'));
  const { rights, error, again } = useOwnRights();
  const [request, { busy, problem, unknown }, retry] = useMutationWithKey(RequestOwnData, 'requestOwnData');
  if (error) return <ErrorState error={error} onRetry={again} />;
  if (!rights) return <Skeleton rows={3} height={64} />;
  const { copy } = rights;
  const order = (): void => void request({ easy: calm }).then(again);
  return (
    <section className="narrow stack">
      <h1>{t('ownData.copy')}</h1>
      {copy?.readyAt ? (
        <>
          <p className="lead">
            {t('ownData.readyText', {
              until: `${format.longDate(copy.fetchUntil ?? '')} ${format.clock(copy.fetchUntil ?? '')}`,
            })}
          </p>
          <OpenCopy id={copy.id} />
        </>
      ) : copy ? (
        <Notice kind="info" title={t('ownData.copyMaking')}>
          <p role="status">
            {t('ownData.makingText', {
              at: `${format.longDate(copy.dueAt)} ${format.clock(copy.dueAt)}`,
            })}
            {copy.partsTotal > 0
              ? ` ${t('ownData.progress', { done: copy.partsDone, total: copy.partsTotal })}`
              : ''}
          </p>
        </Notice>
      ) : (
        <>
          <p className="lead">{t('ownData.copyText')}</p>
          <p>{t('ownData.copyOthers')}</p>
          <div className="row">
            <Button kind="primary" big={calm} busy={busy} onPress={order}>
              {t('ownData.order')}
            </Button>
          </div>
        </>
      )}
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(again)} /> : null}
    </section>
  );
}

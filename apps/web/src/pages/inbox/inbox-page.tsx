import './inbox.css';
import { useSearchParams } from 'react-router';
import {
  Button,
  EmptyState,
  ErrorState,
  PageHead,
  ProblemNotice,
  Segmented,
  ShowMore,
  showToast,
  Skeleton,
} from '../../design';
import { useConnection } from '../../data/use-connection';
import type { NoticesQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { NoticeItem } from './notice-item';
import { Notices, noticesContext } from './notices';
import { useMarkRead } from './use-mark-read';

const readConnection = (data: NoticesQuery) => data.notices;

/** Inkorg: what happened, newest first. `?visa=nya` shows what is not read. */
export function Component() {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const unreadOnly = parameters.get('visa') === 'nya';
  const list = useConnection(Notices, { unreadOnly, first: 20 }, readConnection, noticesContext);
  const [markRead, { busy, problem }] = useMarkRead();
  const unread = list.data?.notices.unreadCount ?? 0;
  const show = (which: 'all' | 'unread') =>
    setParameters(which === 'unread' ? { visa: 'nya' } : {}, { replace: true });
  const markAll = async () => {
    const outcome = await markRead();
    if (outcome.state !== 'done') return;
    list.retry();
    showToast(t('inbox.marked', { n: unread }));
  };
  return (
    <div className="page page-narrow">
      <PageHead
        title={t('inbox.title')}
        sub={<span role="status">{list.data ? t('inbox.sub', { n: unread }) : ''}</span>}
        actions={
          unread > 0 ? (
            <Button busy={busy} onPress={() => void markAll()}>
              {t('inbox.markAll')}
            </Button>
          ) : null
        }
      />
      <ProblemNotice problem={problem} />
      <div className="row note-show">
        <Segmented
          legend={t('inbox.show')}
          value={unreadOnly ? 'unread' : 'all'}
          onChange={show}
          options={[
            { value: 'all', label: t('inbox.all') },
            { value: 'unread', label: t('inbox.unread') },
          ]}
        />
      </div>
      {list.loading ? <Skeleton rows={6} height={44} /> : null}
      {list.error ? <ErrorState error={list.error} onRetry={list.retry} /> : null}
      {list.data && list.nodes.length === 0 ? (
        unreadOnly ? (
          <EmptyState
            title={t('inbox.noUnreadTitle')}
            action={<Button onPress={() => show('all')}>{t('inbox.showAll')}</Button>}
          >
            {t('inbox.noUnreadText')}
          </EmptyState>
        ) : (
          <EmptyState title={t('inbox.emptyTitle')}>{t('inbox.emptyText')}</EmptyState>
        )
      ) : null}
      {list.nodes.length > 0 ? (
        <>
          <ul className="note-list" aria-label={t('inbox.list')}>
            {list.nodes.map((notice) => (
              <NoticeItem
                key={notice.id}
                notice={notice}
                onRead={(id) => void markRead([id]).then(list.retry)}
              />
            ))}
          </ul>
          <ShowMore
            shown={list.nodes.length}
            total={list.total}
            hasMore={list.hasMore}
            busy={list.busy}
            onMore={() => void list.more()}
          />
        </>
      ) : null}
    </div>
  );
}

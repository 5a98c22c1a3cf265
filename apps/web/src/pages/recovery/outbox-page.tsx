import { useQuery } from 'urql';
import { Button, EmptyState, ErrorState, Skeleton, usePageTitle } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { NotFoundPage } from '../../shell/not-found-page';
import { OuterFrame } from '../../shell/outer-frame';
import { DemoOutbox } from './recovery-documents';
import './recovery.css';

/** Utkorgen: the mails that demo mode does not send. In production the page is not there. */
export function Component() {
  const { t, format } = useTranslation();
  usePageTitle(t('recovery.outboxTitle'));
  const [{ data, error, fetching }, ask] = useQuery({ query: DemoOutbox });
  const again = (): void => ask({ requestPolicy: 'network-only' });
  if (data && !data.signInOptions.demo) return <NotFoundPage />;
  const mails = data?.demoOutbox ?? [];
  return (
    <OuterFrame path={false}>
      <main id="innehall" className="signin-main one" tabIndex={-1}>
        <section className="outbox stack">
          <h1>{t('recovery.outboxTitle')}</h1>
          <p>{t('recovery.outboxText')}</p>
          {fetching && !data ? <Skeleton rows={4} /> : null}
          {error && !data ? <ErrorState error={error} onRetry={again} /> : null}
          {data ? (
            <p>
              <Button busy={fetching} onPress={again}>
                {t('recovery.outboxNew')}
              </Button>
            </p>
          ) : null}
          {data && mails.length === 0 ? (
            <EmptyState title={t('recovery.outboxEmptyTitle')}>{t('recovery.outboxEmptyText')}</EmptyState>
          ) : null}
          {mails.map((mail) => (
            <article key={mail.id} className="outbox-mail">
              <h2>{mail.subject}</h2>
              <p className="muted small">
                {t('recovery.outboxTo', { to: mail.recipient })} · {format.longDate(mail.sentAt)}{' '}
                {format.clock(mail.sentAt)}
              </p>
              <p className="outbox-body">
                {mail.body.split(/(https?:\/\/\S+)/).map((part, i) =>
                  i % 2 ? (
                    <a key={part} href={new URL(part).pathname}>
                      {part}
                    </a>
                  ) : (
                    part
                  ),
                )}
              </p>
            </article>
          ))}
        </section>
      </main>
    </OuterFrame>
  );
}

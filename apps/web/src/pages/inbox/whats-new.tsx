import './inbox.css';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useTranslation } from '../../i18n/use-translation';
import { NoticeItem } from './notice-item';
import { Notices, noticesContext } from './notices';
import { useMarkRead } from './use-mark-read';

const SHOWN = 4;

/** Nytt sedan sist: the newest unread notices on a start page. Nothing at all while there is nothing new. */
export function WhatsNew() {
  const { t } = useTranslation();
  const [{ data }] = useQuery({
    query: Notices,
    variables: { unreadOnly: true, first: SHOWN },
    context: noticesContext,
  });
  const [markRead] = useMarkRead();
  const notices = data?.notices.edges ?? [];
  const more = (data?.notices.unreadCount ?? 0) - notices.length;
  if (notices.length === 0) return null;
  return (
    <section className="aside-block news" aria-labelledby="news">
      <h2 id="news">{t('inbox.since')}</h2>
      <ul className="note-list">
        {notices.map(({ node }) => (
          <NoticeItem key={node.id} notice={node} onRead={(id) => void markRead([id])} />
        ))}
      </ul>
      <p className="small">
        <Link to="/inkorg">{more > 0 ? t('inbox.more', { n: more }) : t('inbox.toInbox')}</Link>
      </p>
    </section>
  );
}

import './inbox.css';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Icon } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { useViewer } from '../../session/viewer';
import { NoticeItem } from './notice-item';
import { Notices, noticesContext } from './notices';
import { useMarkRead } from './use-mark-read';

const SHOWN = 4;

function Newest({ onGo }: { onGo: () => void }) {
  const { t } = useTranslation();
  const [{ data, fetching }] = useQuery({
    query: Notices,
    variables: { unreadOnly: true, first: SHOWN },
    context: noticesContext,
  });
  const [markRead] = useMarkRead();
  const notices = data?.notices.edges ?? [];
  const more = (data?.notices.unreadCount ?? 0) - notices.length;
  return (
    <>
      {notices.length === 0 ? (
        <p className="menu-note">{fetching && !data ? t('shell.loading') : t('inbox.noUnreadTitle')}</p>
      ) : (
        // A press on one of the links closes the popover; the list itself takes no press.
        <ul className="note-list" onClickCapture={(event) => (isLink(event.target) ? onGo() : undefined)}>
          {notices.map(({ node }) => (
            <NoticeItem key={node.id} notice={node} button={false} onRead={(id) => void markRead([id])} />
          ))}
        </ul>
      )}
      <p className="menu-note">
        <Link to="/inkorg" onClick={onGo}>
          {more > 0 ? t('inbox.more', { n: more }) : t('inbox.toInbox')}
        </Link>
      </p>
    </>
  );
}

const isLink = (target: EventTarget): boolean => target instanceof Element && target.closest('a') !== null;

/** The bell of the header: how many are new, and the newest few in a popover. */
export function NoticesPopover() {
  const { t } = useTranslation();
  const { unreadNotices: n } = useViewer();
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <AriaButton className="top-btn" aria-label={t('inbox.bell', { n })}>
        <Icon name="bell" />
        {n > 0 ? (
          <span className="pip" aria-hidden="true">
            {n}
          </span>
        ) : null}
      </AriaButton>
      <Popover className="popover menu notices" placement="bottom end" offset={6}>
        <Dialog aria-label={t('inbox.since')}>
          <Newest onGo={() => setOpen(false)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

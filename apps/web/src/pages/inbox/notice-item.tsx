import { Link } from 'react-router';
import { Button, Icon } from '../../design';
import { readFragment, type FragmentType } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { NoticeLine } from './notices';

const day = (at: string | Date): string =>
  new Date(at).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });

/** One notice: new or not in words and shape, the text as a link where it leads somewhere, when. */
export function NoticeItem({
  notice,
  onRead,
  button = true,
}: Readonly<{
  notice: FragmentType<typeof NoticeLine>;
  onRead: (id: string) => void;
  button?: boolean;
}>) {
  const { t, format } = useTranslation();
  const { id, text, linkPath, createdAt, readAt } = readFragment(NoticeLine, notice);
  const today = day(new Date());
  const yesterday = day(new Date(Date.now() - 86_400_000));
  const when =
    day(createdAt) === today
      ? `${t('inbox.today')} ${format.clock(createdAt)}`
      : day(createdAt) === yesterday
        ? t('inbox.yesterday')
        : format.shortDate(createdAt);
  // A path of our own only: what the server sends is never followed out of the site.
  const path = linkPath?.startsWith('/') && !linkPath.startsWith('//') ? linkPath : null;
  return (
    <li className={readAt ? 'note-line' : 'note-line new'}>
      <span className="note-mark">{readAt ? null : <span className="sr">{t('inbox.new')}: </span>}</span>
      <span className="note-text">
        {path ? (
          <Link to={path} onClick={() => (readAt ? undefined : onRead(id))}>
            {text}
          </Link>
        ) : (
          text
        )}
      </span>
      <span className="small muted nowrap">{when}</span>
      {button && !readAt ? (
        <Button kind="quiet" small label={t('inbox.markReadFor', { text })} onPress={() => onRead(id)}>
          <Icon name="check" small />
          {t('inbox.markRead')}
        </Button>
      ) : null}
    </li>
  );
}

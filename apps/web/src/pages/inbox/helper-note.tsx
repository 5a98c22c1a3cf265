import './inbox.css';
import { useQuery } from 'urql';
import { Button, Notice, Pictogram } from '../../design';
import { readFragment } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { NoticeLine, Notices, noticesContext } from './notices';
import { useMarkRead } from './use-mark-read';

/** Somebody else helps the participant now: one note at a time, until she has pressed it away (UX J17). */
export function HelperNote() {
  const { t } = useTranslation();
  const [{ data }] = useQuery({
    query: Notices,
    variables: { unreadOnly: true, kind: 'helper', first: 1 },
    context: noticesContext,
  });
  const [markRead, { busy }] = useMarkRead();
  const [newest] = data?.notices.edges ?? [];
  if (!newest) return null;
  const note = readFragment(NoticeLine, newest.node);
  return (
    <Notice title={t('inbox.helperTitle')} className="helper-note" live>
      <p className="row">
        <Pictogram concept="menu.help" />
        <span className="lead">{note.text}</span>
      </p>
      <Button big busy={busy} onPress={() => void markRead([note.id])}>
        {t('inbox.helperRead')}
      </Button>
    </Notice>
  );
}

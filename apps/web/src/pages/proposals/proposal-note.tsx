import '../inbox/inbox.css';
import { useQuery } from 'urql';
import { Button, Notice, Pictogram } from '../../design';
import { readFragment } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { NoticeLine, Notices, noticesContext } from '../inbox/notices';
import { useMarkRead } from '../inbox/use-mark-read';

/** How it went, in words of her own inbox; what still asks her is a card on the page. */
const ENDINGS = [
  'proposal-welcome',
  'proposal-not-this',
  'proposal-filled',
  'proposal-gone',
  'proposal-over',
  'proposal-said-for-you',
  'agreement-said-for-you',
  'agreement-done',
] as const;

/** What became of a place that the participant was asked about: one note at a time, until she has pressed it away. */
export function ProposalNote() {
  const { t } = useTranslation();
  const [{ data }] = useQuery({
    query: Notices,
    variables: { unreadOnly: true, first: 20 },
    context: noticesContext,
  });
  const [markRead, { busy }] = useMarkRead();
  const note = (data?.notices.edges ?? [])
    .map(({ node }) => readFragment(NoticeLine, node))
    .find(({ kind }) => ENDINGS.some((one) => one === kind));
  if (!note) return null;
  return (
    <Notice title={t('calm.proposalsTitle')} className="helper-note" live>
      <p className="row">
        <Pictogram concept="menu.places" />
        <span className="lead">{note.text}</span>
      </p>
      <Button big busy={busy} onPress={() => void markRead([note.id])}>
        {t('inbox.helperRead')}
      </Button>
    </Notice>
  );
}

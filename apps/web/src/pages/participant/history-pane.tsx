import { useMemo } from 'react';
import { useQuery } from 'urql';
import { ErrorState, SidePane, Skeleton } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { ValueHistory } from './participant-documents';
import { useProfile, type HistoryOf } from './profile-context';
import { SaidBy } from './said-line';
import { wordsOf } from './value-words';

function Entries({ of }: { of: HistoryOf }) {
  const translation = useTranslation();
  const { t } = translation;
  const { participant, words } = useProfile();
  const [{ data, fetching, error }, ask] = useQuery({
    query: ValueHistory,
    variables: { id: participant.id, kind: of.kind, code: of.code },
    context: useMemo(() => ({ additionalTypenames: ['Participant', 'ProfileValue'] }), []),
  });
  const entries = data?.participant?.history ?? [];
  if (fetching && !data) return <Skeleton rows={4} />;
  if (error && !data)
    return <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (entries.length === 0) return <p>{t('profile.historyEmpty')}</p>;
  return (
    <ol className="value-log">
      {entries.map((entry) => (
        <li key={entry.id}>
          <b>{wordsOf(entry.kind, entry.code, entry, words, translation)}</b>
          {entry.status === 'suggested' ? <span> {t('profile.statusSuggested')}</span> : null}
          {entry.status === 'declined' ? <span> {t('profile.statusDeclined')}</span> : null}
          <span className="small muted">
            <SaidBy value={entry} />
          </span>
          {entry.note ? <span className="small">{entry.note}</span> : null}
        </li>
      ))}
    </ol>
  );
}

/** All that was said about one thing, newest first. Nothing is ever overwritten. */
export function HistoryPane({ of, onClose }: Readonly<{ of: HistoryOf | null; onClose: () => void }>) {
  const { t } = useTranslation();
  return (
    <SidePane
      open={of !== null}
      onClose={onClose}
      title={of ? t('profile.historyOf', { name: of.name }) : t('profile.historyShort')}
    >
      {of ? <Entries of={of} /> : null}
    </SidePane>
  );
}

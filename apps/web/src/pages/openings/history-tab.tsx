import { Table } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { foldEdits } from './fold-edits';
import type { OpeningData } from './opening-facts';

const eventWord = {
  create: 'openings.event.create',
  edit: 'openings.event.edit',
  publish: 'openings.event.publish',
  pause: 'openings.event.pause',
  resume: 'openings.event.resume',
  close: 'openings.event.close',
  copy: 'openings.event.copy',
  approve_easy_text: 'openings.event.approve',
} as const;

const wordOf = (act: string) =>
  Object.hasOwn(eventWord, act) ? eventWord[act as keyof typeof eventWord] : 'openings.event.other';

/** What has been done with the opening, newest first. */
export function HistoryTab({ opening }: { opening: OpeningData }) {
  const { t, format } = useTranslation();
  if (opening.history.length === 0) return <p className="muted">{t('openings.historyEmpty')}</p>;
  return (
    <Table
      caption={t('openings.tab.history')}
      rows={foldEdits(opening.history)}
      keyOf={(event) => `${event.at} ${event.act}`}
      toList
      columns={[
        {
          id: 'when',
          head: t('openings.historyWhen'),
          cell: (event) => `${format.shortDate(event.at)} ${format.clock(event.at)}`,
        },
        {
          id: 'what',
          head: t('openings.historyWhat'),
          rowHead: true,
          cell: (event) => (
            <>
              {t(wordOf(event.act))}
              {event.reason ? <span className="under">{event.reason}</span> : null}
            </>
          ),
        },
        { id: 'who', head: t('openings.historyWho'), cell: (event) => event.by },
      ]}
    />
  );
}

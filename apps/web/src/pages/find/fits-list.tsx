import type { ReactNode } from 'react';
import { Button, EmptyState, ErrorState, LinkButton, Notice, ShowMore, Skeleton } from '../../design';
import type { CatalogueWords } from '../../data/use-catalogue';
import { useTranslation, type PlainKey } from '../../i18n/use-translation';
import { cleared, countFilters, type FindChoice } from './find-choice';
import { MatchHit } from './match-hit';
import type { FitsConnection } from './use-fits';
import { walkHits } from './use-hit-keys';

type Remedy = Readonly<{ title: PlainKey; to: (id: string) => string; act: PlainKey }>;
/** Who can mend a limited list, by the notice's code, written with either sign. */
const remedies: Readonly<Record<string, Remedy>> = {
  'no-home': {
    title: 'find.noticeNoHome',
    to: (id) => `/deltagare/${id}#uppgifter`,
    act: 'find.toHome',
  },
  'all-unassessed': {
    title: 'find.noticeUnassessed',
    to: (id) => `/deltagare/${id}?flik=kan`,
    act: 'find.toCan',
  },
};

/** Passar: the ranked list, or why it is empty and who can do what about it. */
export function FitsList({
  list,
  choice,
  participantId,
  name,
  words,
  toOf,
  onChange,
}: Readonly<{
  list: FitsConnection;
  choice: FindChoice;
  participantId: string;
  name: string;
  words: CatalogueWords;
  toOf: (openingId: string) => string;
  onChange: (choice: FindChoice) => void;
}>) {
  const { t } = useTranslation();
  const answer = list.data?.openingsForParticipant;
  const code = answer?.notice?.code.replaceAll('_', '-');
  if (list.loading) return <Skeleton rows={8} height={84} />;
  if (list.error)
    return (
      <div className="res-pad">
        <ErrorState error={list.error} onRetry={list.retry} />
      </div>
    );
  if (!answer) return null;
  if (code === 'no-yes')
    return (
      <div className="res-pad">
        <EmptyState
          title={t('find.noYesTitle', { name })}
          action={
            <LinkButton kind="primary" to={`/deltagare/${participantId}#forslag`}>
              {t('find.toWants')}
            </LinkButton>
          }
        >
          {answer.notice?.text}
        </EmptyState>
      </div>
    );
  const remedy = code ? remedies[code] : undefined;
  const narrowed = countFilters(choice) > 0 || choice.search !== '';
  const notices: ReactNode = (
    <>
      {answer.notice ? (
        <div className="res-pad">
          <Notice title={t(remedy?.title ?? 'find.notice')}>
            <p>{answer.notice.text}</p>
            {remedy ? (
              <LinkButton small to={remedy.to(participantId)}>
                {t(remedy.act)}
              </LinkButton>
            ) : null}
          </Notice>
        </div>
      ) : null}
      {answer.simplifiedSearch && choice.search ? (
        <p className="res-note" role="status">
          {t('find.simplified')}
        </p>
      ) : null}
    </>
  );
  if (list.nodes.length === 0)
    return (
      <>
        {notices}
        <div className="res-pad">
          {narrowed ? (
            <EmptyState
              title={t('find.noHitsTitle')}
              action={<Button onPress={() => onChange(cleared(choice))}>{t('find.clear')}</Button>}
            >
              {t('find.noHitsText')}
            </EmptyState>
          ) : (
            <EmptyState
              title={t('find.noneTitle')}
              action={
                answer.nearlyCount > 0 ? (
                  <Button onPress={() => onChange({ ...choice, tab: 'nastan', opening: null })}>
                    {t('find.showNearly')}
                  </Button>
                ) : null
              }
            >
              {t('find.noneNearly', { n: answer.nearlyCount })}
            </EmptyState>
          )}
        </div>
      </>
    );
  return (
    <>
      {notices}
      <h2 className="sr">{t('find.tabFits')}</h2>
      <p className="res-bar">{t('find.bestFirst', { name })}</p>
      <ol onKeyDown={walkHits}>
        {list.nodes.map((row) => (
          <MatchHit
            key={row.opening.id}
            row={row}
            name={name}
            words={words}
            to={toOf(row.opening.id)}
            here={row.opening.id === choice.opening}
          />
        ))}
      </ol>
      <ShowMore
        shown={list.nodes.length}
        total={list.total}
        hasMore={list.hasMore}
        busy={list.busy}
        onMore={() => void list.more()}
      />
    </>
  );
}

import { useState } from 'react';
import { Button, EmptyState, ErrorState, Notice, PageHead, ShowMore, Skeleton } from '../../design';
import type { useConnection } from '../../data/use-connection';
import { readFragment, type FragmentType } from '../../gql';
import type { ErasureFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { AnswerErasure } from './answer-erasure';
import { ErasureFacts } from './erasures-documents';
import { outcomeWord } from './outcome-words';

type Node = { id: string } & FragmentType<typeof ErasureFacts>;
type List = Pick<
  ReturnType<typeof useConnection<unknown, { after?: string | null }, Node>>,
  'nodes' | 'total' | 'loading' | 'error' | 'retry' | 'more' | 'hasMore' | 'busy'
>;

/** Requests, the soonest due on top, each with what has been said and one button for the reader's own step. */
export function ErasureList({ list, decides }: Readonly<{ list: List; decides: boolean }>) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ErasureFactsFragment | null>(null);
  const cases = list.nodes.map((node) => readFragment(ErasureFacts, node));
  return (
    <div className="page page-narrow">
      <PageHead title={t('erasures.menu')} sub={t(decides ? 'erasures.subDecide' : 'erasures.subPropose')} />
      {list.error ? <ErrorState error={list.error} onRetry={list.retry} /> : null}
      {list.loading ? <Skeleton rows={3} height={96} /> : null}
      {!list.loading && !list.error && cases.length === 0 ? (
        <EmptyState title={t('erasures.none')}>{t('erasures.noneText')}</EmptyState>
      ) : null}
      <ul className="plist">
        {cases.map((one) => (
          <Case key={one.id} one={one} decides={decides} onAnswer={() => setChosen(one)} />
        ))}
      </ul>
      {cases.length > 0 ? (
        <ShowMore
          shown={cases.length}
          total={list.total}
          hasMore={list.hasMore}
          busy={list.busy}
          onMore={() => void list.more()}
        />
      ) : null}
      {chosen ? (
        <AnswerErasure
          one={chosen}
          decides={decides}
          onClose={() => setChosen(null)}
          onDone={() => {
            setChosen(null);
            list.retry();
          }}
        />
      ) : null}
    </div>
  );
}

function Case({
  one,
  decides,
  onAnswer,
}: Readonly<{ one: ErasureFactsFragment; decides: boolean; onAnswer: () => void }>) {
  const { t, format } = useTranslation();
  const name = one.participantName ?? t('erasures.protected');
  const open = one.outcome == null;
  return (
    <li>
      <div className="stack">
        <h2>{name}</h2>
        <p className="small muted">
          {t('erasures.asked', { day: format.longDate(one.requestedAt) })}{' '}
          {one.doneAt
            ? t('erasures.done', { day: format.longDate(one.doneAt) })
            : t('erasures.due', { day: format.longDate(one.dueOn) })}
        </p>
        {one.overdue ? <Notice kind="warn" title={t('erasures.overdue')} /> : null}
        {one.preserved ? <p>{t('erasures.preserved')}</p> : null}
        <p>{one.wish ? <q>{one.wish}</q> : t('erasures.noWish')}</p>
        {one.proposedOutcome ? (
          <p>
            <b>{t('erasures.proposedBy', { name: one.proposedByName ?? '' })}</b>{' '}
            {t(outcomeWord[one.proposedOutcome])}. {one.proposedReason}
          </p>
        ) : null}
        {one.outcome ? (
          <p>
            <b>{t('erasures.decidedBy', { name: one.decidedByName ?? '' })}</b> {t(outcomeWord[one.outcome])}.{' '}
            {one.reason}
          </p>
        ) : null}
        {open && decides && !one.proposedOutcome ? <p>{t('erasures.waitsForProposal')}</p> : null}
        {open && (!decides || one.proposedOutcome) ? (
          <div className="row">
            <Button
              label={t(decides ? 'erasures.decideFor' : 'erasures.proposeFor', { name })}
              onPress={onAnswer}
            >
              {t(decides ? 'erasures.decide' : 'erasures.propose')}
            </Button>
          </div>
        ) : null}
      </div>
    </li>
  );
}

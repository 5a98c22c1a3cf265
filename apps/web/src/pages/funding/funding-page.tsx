import './funding.css';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Button, EmptyState, ErrorState, PageHead, Select, ShowMore, Skeleton } from '../../design';
import { useConnection } from '../../data/use-connection';
import { readFragment } from '../../gql';
import type { FundingCallOffsQuery, RoundFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { useViewer } from '../../session/viewer';
import { CallOffList } from './call-off-list';
import { CallOffFacts, CallOffs, FundingRounds, RoundFacts } from './funding-documents';
import { GrantRound } from './grant-round';
import { linesToAsk } from './lines-to-ask';
import { LinkedCallOff } from './linked-call-off';
import { OpenRound } from './open-round';
import { RequestDialog } from './request-call-off';
import { RoundTable } from './round-table';
import { saveCsv } from './save-csv';

const context = { additionalTypenames: ['FundingRound', 'FundingCallOff'] };
const readCallOffs = (data: FundingCallOffsQuery) => data.fundingCallOffs;

/** Medel: what waits for the reader first, then the money line by line. Which round is in the address. */
export function Component() {
  const { t } = useTranslation();
  const coordinator = useViewer().role === 'coordinator';
  const [search, setSearch] = useSearchParams();
  const [opening, setOpening] = useState(false);
  const [{ data, error }, ask] = useQuery({ query: FundingRounds, context });
  const again = (): void => ask({ requestPolicy: 'network-only' });
  const open = opening ? (
    <OpenRound
      onClose={() => setOpening(false)}
      onDone={(id) => {
        setSearch({ omgang: id });
        again();
      }}
    />
  ) : null;
  if (!data) return error ? <ErrorState error={error} onRetry={again} /> : <Skeleton rows={8} />;
  const rounds = data.fundingRounds.edges.map(({ node }) => readFragment(RoundFacts, node));
  const round = rounds.find(({ id }) => id === search.get('omgang')) ?? rounds[0];
  const newRound = coordinator ? (
    <Button onPress={() => setOpening(true)}>{t('funding.newRound')}</Button>
  ) : null;
  if (!round)
    return (
      <div className="page">
        <PageHead title={t('funding.title')} />
        <EmptyState title={t('funding.none')} action={newRound}>
          {t(coordinator ? 'funding.noneCoordinator' : 'funding.noneHr')}
        </EmptyState>
        {open}
      </div>
    );
  return (
    <>
      <OneRound
        key={round.id}
        round={round}
        coordinator={coordinator}
        onChange={again}
        newRound={newRound}
        linked={search.get('avrop')}
        onLinkedClose={() => setSearch({})}
        choice={
          rounds.length > 1 ? (
            <Select
              label={t('funding.round')}
              value={round.id}
              onChange={(id) => setSearch({ omgang: id })}
              options={rounds.map(({ id, name, year }) => ({
                value: id,
                label: name.includes(String(year)) ? name : `${name} (${year})`,
              }))}
            />
          ) : null
        }
      />
      {open}
    </>
  );
}

function OneRound({
  round,
  coordinator,
  onChange,
  newRound,
  linked,
  onLinkedClose,
  choice,
}: Readonly<{
  round: RoundFactsFragment;
  coordinator: boolean;
  onChange: () => void;
  newRound: React.ReactNode;
  /** The call-off that the address names. */
  linked: string | null;
  onLinkedClose: () => void;
  choice: React.ReactNode;
}>) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<'request' | 'grant' | null>(null);
  const list = useConnection(CallOffs, { roundId: round.id, first: 20 }, readCallOffs, context);
  const rows = list.nodes.map((node) => readFragment(CallOffFacts, node));
  const again = (): void => {
    list.retry();
    onChange();
  };
  const close = (): void => setDialog(null);
  const asks = linesToAsk(round, coordinator).length > 0;
  return (
    <div className="page">
      <PageHead
        title={t('funding.title')}
        sub={t('funding.sub', { round: round.name, holder: round.holder })}
        actions={
          <>
            {asks ? (
              <Button kind="primary" onPress={() => setDialog('request')}>
                {t('funding.request')}
              </Button>
            ) : null}
            {round.grants ? <Button onPress={() => setDialog('grant')}>{t('funding.grant')}</Button> : null}
            {newRound}
            <Button onPress={() => saveCsv(round.csv, `medel-${round.year}.csv`)}>{t('funding.csv')}</Button>
            <Button onPress={() => window.print()}>{t('funding.print')}</Button>
          </>
        }
      />
      {linked ? <LinkedCallOff id={linked} onClose={onLinkedClose} onDone={again} /> : null}
      {choice ? <div className="funding-round">{choice}</div> : null}
      <section className="stack" aria-labelledby="avrop">
        <h2 id="avrop">{t('funding.callOffs')}</h2>
        <p role="status" className="muted">
          {list.data
            ? t('funding.waiting', { n: rows.filter(({ acts }) => acts.includes('approve')).length })
            : ''}
        </p>
        {list.error ? <ErrorState error={list.error} onRetry={list.retry} /> : null}
        {list.loading ? <Skeleton rows={4} height={44} /> : null}
        {list.data && rows.length === 0 ? (
          <EmptyState
            level={3}
            title={t('funding.noCallOffs')}
            action={
              asks ? <Button onPress={() => setDialog('request')}>{t('funding.request')}</Button> : null
            }
          >
            {t(round.grantedKr == null ? 'funding.noCallOffsYet' : 'funding.noCallOffsText')}
          </EmptyState>
        ) : null}
        {rows.length > 0 ? (
          <>
            <CallOffList callOffs={rows} onChange={again} />
            <ShowMore
              shown={rows.length}
              total={list.total}
              hasMore={list.hasMore}
              busy={list.busy}
              onMore={() => void list.more()}
            />
          </>
        ) : null}
      </section>
      <RoundTable round={round} />
      {dialog === 'request' ? (
        <RequestDialog round={round} coordinator={coordinator} onClose={close} onDone={again} />
      ) : null}
      {dialog === 'grant' ? <GrantRound round={round} onClose={close} onDone={again} /> : null}
    </div>
  );
}

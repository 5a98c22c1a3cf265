import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import {
  Button,
  type Column,
  ErrorState,
  PageHead,
  ProblemNotice,
  Skeleton,
  Table,
  UnknownOutcome,
} from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { readFragment } from '../../gql';
import type { RetentionFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { useViewer } from '../../session/viewer';
import { RetentionFacts, RetentionOfDomain, RetentionSettings, TryRetention } from './retention-documents';
import { isRule, keepWords } from './retention-words';
import { RunList } from './run-list';
import { SetTime } from './set-time';

type Time = RetentionFactsFragment['times'][number];
const context = { additionalTypenames: ['RetentionView'] };
const LOOK_AGAIN = 2000;

/** Gallring: every rule with its time and where it comes from, the municipality's own times, and what the nights did or would do. */
export function Component() {
  const { t, format } = useTranslation();
  const sets = useViewer().role === 'administrator';
  const [domain, askDomain] = useQuery({ query: RetentionOfDomain, context, pause: sets });
  const [settings, askSettings] = useQuery({ query: RetentionSettings, context, pause: !sets });
  const facts = readFragment(RetentionFacts, settings.data?.retentionSettings ?? domain.data?.retention);
  const error = sets ? settings.error : domain.error;
  const again = (): void => (sets ? askSettings : askDomain)({ requestPolicy: 'network-only' });
  const [changing, setChanging] = useState<Time | null>(null);
  const [tryOut, { busy, problem, unknown }, retry] = useMutationWithKey(TryRetention, 'tryRetention');
  const waiting = facts?.runs.some((run) => run.dry && run.finishedAt == null) ?? false;
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(again, LOOK_AGAIN);
    return () => clearInterval(timer);
  });
  if (error && !facts) return <ErrorState error={error} onRetry={again} />;
  if (!facts) return <Skeleton rows={8} />;
  const columns: Column<Time>[] = [
    {
      id: 'rule',
      head: t('retention.what'),
      rowHead: true,
      cell: ({ rule }) => (isRule(rule) ? t(`retention.rule.${rule}`) : rule),
    },
    { id: 'keep', head: t('retention.keep'), cell: ({ keep }) => keepWords(keep ?? null, t) },
    {
      id: 'why',
      head: t('retention.why'),
      cell: (time) =>
        time.own
          ? t('retention.ownSource', { day: format.longDate(time.validFrom ?? ''), source: time.source })
          : isRule(time.rule)
            ? t(`retention.because.${time.rule}`)
            : time.source,
    },
    ...(sets
      ? [
          {
            id: 'set',
            head: t('retention.set'),
            cell: (time: Time) =>
              time.settable ? (
                <Button
                  small
                  label={t('retention.setFor', {
                    what: isRule(time.rule) ? t(`retention.rule.${time.rule}`) : time.rule,
                  })}
                  onPress={() => setChanging(time)}
                >
                  {t('retention.set')}
                </Button>
              ) : (
                t('retention.fixed')
              ),
          },
        ]
      : []),
  ];
  return (
    <div className="page">
      <PageHead title={t('retention.menu')} sub={t(sets ? 'retention.subAdmin' : 'retention.subDomain')} />
      <section className="stack" aria-labelledby="natter">
        <h2 id="natter">{t('retention.runs')}</h2>
        <p>{t('retention.tryText')}</p>
        <div className="row">
          <Button busy={busy || waiting} onPress={() => void tryOut({}).then(again)}>
            {t('retention.try')}
          </Button>
        </div>
        <p role="status">{waiting ? t('retention.counting') : ''}</p>
        <ProblemNotice problem={problem} />
        {unknown ? <UnknownOutcome onRetry={() => void retry().then(again)} /> : null}
        <RunList runs={facts.runs} />
      </section>
      <section className="stack" aria-labelledby="tider">
        <h2 id="tider">{t('retention.times')}</h2>
        <Table
          caption={t('retention.times')}
          columns={columns}
          rows={facts.times}
          keyOf={({ rule }) => rule}
          toList
        />
      </section>
      {changing ? (
        <SetTime
          time={changing}
          onClose={() => setChanging(null)}
          onDone={() => {
            setChanging(null);
            again();
          }}
        />
      ) : null}
    </div>
  );
}

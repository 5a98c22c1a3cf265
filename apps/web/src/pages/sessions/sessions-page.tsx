import { useQuery } from 'urql';
import {
  Button,
  type Column,
  ErrorState,
  PageHead,
  ProblemNotice,
  showToast,
  Skeleton,
  Table,
  UnknownOutcome,
} from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { graphql } from '../../gql';
import type { MySessionsQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { CodeSection } from '../one-time-code/code-section';
import { PasswordSection } from '../one-time-code/password-section';
import { useViewer } from '../../session/viewer';
import { roleWord } from '../../shell/role-word';
import { IdleChoice } from './idle-choice';

const MySessions = graphql(`
  query MySessions {
    mySessions {
      id
      role
      startedAt
      lastUsedAt
      current
      assistedBy
    }
  }
`);

const SignOutEverywhere = graphql(`
  mutation SignOutEverywhere($input: SignOutEverywhereInput!) {
    signOutEverywhere(input: $input) {
      __typename
      ... on SignOutPayload {
        signedOut
      }
      ...ProblemParts
    }
  }
`);

type Row = MySessionsQuery['mySessions'][number];

/** Mina inloggningar: where one is signed in, and ending it. */
export function Component() {
  const { t, format } = useTranslation();
  const viewer = useViewer();
  const [{ data, error, fetching }, ask] = useQuery({ query: MySessions, requestPolicy: 'network-only' });
  const [end, { busy, problem, unknown }, retry] = useMutationWithKey(SignOutEverywhere, 'signOutEverywhere');
  const again = (): void => ask({ requestPolicy: 'network-only' });
  const rows = data?.mySessions ?? [];
  const when = (value: string): string => `${format.longDate(value)} ${format.clock(value)}`;
  const columns: readonly Column<Row>[] = [
    { id: 'used', head: t('session.used'), rowHead: true, named: true, cell: (row) => when(row.lastUsedAt) },
    { id: 'started', head: t('session.started'), named: true, cell: (row) => when(row.startedAt) },
    { id: 'role', head: t('session.role'), cell: (row) => t(roleWord[row.role]) },
    ...(rows.some((row) => row.assistedBy)
      ? [{ id: 'helped', head: t('session.helped'), cell: (row: Row) => row.assistedBy ?? '' }]
      : []),
    { id: 'here', head: t('session.here'), cell: (row) => (row.current ? t('session.here') : '') },
  ];
  const act = async (keepThis: boolean): Promise<void> => {
    if ((await end({ keepThis })).state !== 'done') return;
    if (!keepThis) return window.location.assign('/logga-in');
    showToast(t('session.othersEnded'));
    again();
  };
  return (
    <div className="page page-narrow">
      <PageHead title={t('session.mine')} sub={t('session.sub')} />
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry()} /> : null}
      {fetching && !data ? <Skeleton rows={3} /> : null}
      {error && !data ? <ErrorState error={error} onRetry={again} /> : null}
      {data ? (
        <div className="stack">
          <Table caption={t('session.mine')} columns={columns} rows={rows} keyOf={(row) => row.id} toList />
          {viewer.assistedBy ? null : (
            <div className="row">
              {rows.length > 1 ? (
                <Button busy={busy} onPress={() => void act(true)}>
                  {t('session.endOthers')}
                </Button>
              ) : null}
              <Button busy={busy} onPress={() => void act(false)}>
                {t('session.endAll')}
              </Button>
            </div>
          )}
          {viewer.role === 'participant' && !viewer.assistedBy ? <IdleChoice /> : null}
          {viewer.assistedBy ? null : (
            <>
              <CodeSection />
              <PasswordSection onChanged={again} />
            </>
          )}
        </div>
      ) : null}
    </div>
  );
}

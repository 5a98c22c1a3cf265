import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import {
  Breadcrumbs,
  Button,
  EmptyState,
  ErrorState,
  LinkButton,
  PageHead,
  ProblemNotice,
  showToast,
  Skeleton,
  UnknownOutcome,
} from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { readFragment } from '../../gql';
import type { AccountRowFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { useViewer } from '../../session/viewer';
import {
  AccountDocument,
  AccountRow,
  LockAccount,
  ReinviteAccount,
  UnlockAccount,
} from './account-documents';
import { CloseAccountDialog } from './close-account-dialog';
import { LinkNotice } from './link-notice';
import { ResetCodeDialog } from './reset-code-dialog';
import { RoleDialog } from './role-dialog';
import { RoleList } from './role-list';
import './accounts.css';

const context = { additionalTypenames: ['Account'] };

/** One account: its roles as dated rows, and what an administrator does with them. */
export function Component() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [{ data, error }, ask] = useQuery({ query: AccountDocument, variables: { id }, context });
  const account = data?.account ? readFragment(AccountRow, data.account) : null;
  return (
    <div className="page">
      <Breadcrumbs
        crumbs={[{ label: t('accounts.title'), to: '/konton' }, { label: account?.name ?? '…' }]}
      />
      {error && !data ? (
        <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      ) : null}
      {!data && !error ? <Skeleton rows={6} /> : null}
      {data && !account ? (
        <EmptyState
          title={t('accounts.absent')}
          action={<LinkButton to="/konton">{t('accounts.title')}</LinkButton>}
        >
          {t('accounts.absentText')}
        </EmptyState>
      ) : null}
      {account ? <Account account={account} /> : null}
    </div>
  );
}

function Account({ account }: Readonly<{ account: AccountRowFragment }>) {
  const { t, format } = useTranslation();
  const own = useViewer().accountId === account.id;
  const [giving, setGiving] = useState(false);
  const [closing, setClosing] = useState(false);
  const [resetting, setResetting] = useState(false);
  const closed = account.status === 'closed';
  return (
    <>
      <PageHead
        title={account.name}
        tab={t('accounts.title')}
        sub={[
          account.email,
          t(`accounts.status.${account.status}`),
          account.lastSignInAt
            ? t('accounts.signedIn', { day: format.longDate(account.lastSignInAt) })
            : t('accounts.neverSignedIn'),
        ].join(' · ')}
        actions={
          closed || own ? null : (
            <Button kind="primary" icon="plus" onPress={() => setGiving(true)}>
              {t('accounts.give')}
            </Button>
          )
        }
      />
      <section aria-labelledby="roller" className="stack">
        <h2 id="roller">{t('accounts.roles')}</h2>
        {own ? <p className="muted">{t('accounts.ownText')}</p> : null}
        <RoleList account={account} fixed={closed} />
      </section>
      {closed || own ? null : (
        <section aria-labelledby="kontot" className="stack account-acts">
          <h2 id="kontot">{t('accounts.theAccount')}</h2>
          {account.status === 'invited' ? <Reinvite account={account} /> : <Lock account={account} />}
          {account.status === 'active' ? (
            <div className="row">
              <Button
                label={t('accounts.resetCodeNamed', { name: account.name })}
                onPress={() => setResetting(true)}
              >
                {t('accounts.resetCode')}
              </Button>
            </div>
          ) : null}
          <div className="row">
            <Button onPress={() => setClosing(true)}>{t('accounts.close')}</Button>
            <span className="muted">{t('accounts.closeHint')}</span>
          </div>
        </section>
      )}
      {giving ? <RoleDialog account={account} onClose={() => setGiving(false)} /> : null}
      {resetting ? <ResetCodeDialog account={account} onClose={() => setResetting(false)} /> : null}
      {closing ? <CloseAccountDialog account={account} onClose={() => setClosing(false)} /> : null}
    </>
  );
}

function Lock({ account }: Readonly<{ account: AccountRowFragment }>) {
  const { t } = useTranslation();
  const [lock, locking, retryLock] = useMutationWithKey(LockAccount, 'lockAccount');
  const [unlock, unlocking, retryUnlock] = useMutationWithKey(UnlockAccount, 'unlockAccount');
  const locked = account.status === 'locked';
  const act = { accountId: account.id, expectedVersion: account.version };
  const lockNow = async (): Promise<void> => {
    const outcome = await lock(act);
    if (outcome.state !== 'done') return;
    const { version } = readFragment(AccountRow, outcome.payload.account);
    showToast(t('accounts.locked', { name: account.name }), () => {
      void unlock({ ...act, expectedVersion: version });
    });
  };
  const unlockNow = async (): Promise<void> => {
    if ((await unlock(act)).state === 'done') showToast(t('accounts.unlocked', { name: account.name }));
  };
  return (
    <>
      <ProblemNotice problem={locking.problem ?? unlocking.problem} />
      {locking.unknown || unlocking.unknown ? (
        <UnknownOutcome onRetry={() => void (locking.unknown ? retryLock() : retryUnlock())} />
      ) : null}
      <div className="row">
        <Button busy={locking.busy || unlocking.busy} onPress={() => void (locked ? unlockNow() : lockNow())}>
          {t(locked ? 'accounts.unlock' : 'accounts.lock')}
        </Button>
        <span className="muted">{t(locked ? 'accounts.unlockHint' : 'accounts.lockHint')}</span>
      </div>
    </>
  );
}

function Reinvite({ account }: Readonly<{ account: AccountRowFragment }>) {
  const { t } = useTranslation();
  const [reinvite, { busy, problem, unknown }, retry] = useMutationWithKey(
    ReinviteAccount,
    'reinviteAccount',
  );
  const [link, setLink] = useState<{ link: string; expiresAt: string } | null>(null);
  const finish = (outcome: Awaited<ReturnType<typeof reinvite>> | undefined): void => {
    if (outcome?.state === 'done') setLink(outcome.payload);
  };
  if (link)
    return (
      <LinkNotice
        link={link.link}
        expiresAt={link.expiresAt}
        name={account.name}
        onClose={() => setLink(null)}
      />
    );
  return (
    <>
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      <div className="row">
        <Button
          busy={busy}
          onPress={() =>
            void reinvite({ accountId: account.id, expectedVersion: account.version }).then(finish)
          }
        >
          {t('accounts.reinvite')}
        </Button>
        <span className="muted">{t('accounts.reinviteHint')}</span>
      </div>
    </>
  );
}

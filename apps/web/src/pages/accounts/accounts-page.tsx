import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router';
import {
  Button,
  Dialog,
  EmptyState,
  ErrorState,
  PageHead,
  ProblemNotice,
  ShowMore,
  showToast,
  Skeleton,
  Table,
  type Column,
} from '../../design';
import { useConnection } from '../../data/use-connection';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { readFragment } from '../../gql';
import type { AccountRowFragment, AccountsQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { useViewer } from '../../session/viewer';
import { roleWord } from '../../shell/role-word';
import { SearchField } from '../openings/search-field';
import { AccountRow, AccountsDocument, CloseAccount, ResetOneTimeCode } from './account-documents';
import { InviteForm } from './invite-form';
import { LinkNotice } from './link-notice';
import '../openings/openings.css';
import '../organisations/organisations.css';

const readConnection = (data: AccountsQuery) => data.accounts;
const context = { additionalTypenames: ['Account'] };
type Link = Readonly<{ link: string; expiresAt: string; name: string }>;

/** Konton: who may sign in and as what. The administrator sees accounts here and no participant. */
export function Component() {
  const { t, format } = useTranslation();
  const { accountId } = useViewer();
  const [parameters, setParameters] = useSearchParams();
  const [inviting, setInviting] = useState(false);
  const [link, setLink] = useState<Link | null>(null);
  const [closing, setClosing] = useState<AccountRowFragment | null>(null);
  const [resetting, setResetting] = useState<AccountRowFragment | null>(null);
  const search = (parameters.get('sok') ?? '').slice(0, 200);
  const list = useConnection(AccountsDocument, search ? { search } : {}, readConnection, context);
  const onSearch = useCallback(
    (text: string) => setParameters(text ? { sok: text } : {}, { replace: true }),
    [setParameters],
  );
  const columns: Column<AccountRowFragment>[] = [
    {
      id: 'name',
      head: t('accounts.name'),
      rowHead: true,
      cell: (row) => (
        <>
          {row.name}
          <span className="under">{row.email}</span>
        </>
      ),
    },
    {
      id: 'roles',
      head: t('accounts.roles'),
      cell: (row) =>
        row.memberships
          .map(({ role, organisation }) => [t(roleWord[role]), organisation?.name].filter(Boolean).join(', '))
          .join('; '),
    },
    { id: 'status', head: t('accounts.status'), cell: (row) => t(`accounts.status.${row.status}`) },
    {
      id: 'last',
      head: t('accounts.lastSignIn'),
      cell: (row) => (row.lastSignInAt ? format.shortDate(row.lastSignInAt) : t('accounts.never')),
    },
    {
      id: 'act',
      head: t('accounts.act'),
      cell: (row) =>
        row.status === 'closed' || row.id === accountId ? null : (
          <div className="row">
            <Button
              small
              label={t('accounts.closeNamed', { name: row.name })}
              onPress={() => setClosing(row)}
            >
              {t('accounts.close')}
            </Button>
            {row.status === 'active' ? (
              <Button
                small
                label={t('accounts.resetCodeNamed', { name: row.name })}
                onPress={() => setResetting(row)}
              >
                {t('accounts.resetCode')}
              </Button>
            ) : null}
          </div>
        ),
    },
  ];
  return (
    <div className="page">
      <PageHead
        title={t('accounts.title')}
        sub={<span role="status">{list.data ? t('accounts.count', { n: list.total }) : ''}</span>}
        actions={
          inviting ? null : (
            <Button kind="primary" icon="plus" onPress={() => setInviting(true)}>
              {t('accounts.invite')}
            </Button>
          )
        }
      />
      {link ? <LinkNotice {...link} onClose={() => setLink(null)} /> : null}
      {inviting ? (
        <InviteForm
          onCancel={() => setInviting(false)}
          onDone={(address, expiresAt, name) => {
            setInviting(false);
            setLink({ link: address, expiresAt, name });
          }}
        />
      ) : null}
      <div className="row spread list-tools">
        <SearchField value={search} onSearch={onSearch} label={t('accounts.search')} />
      </div>
      {list.loading ? <Skeleton rows={8} height={48} /> : null}
      {list.error ? <ErrorState error={list.error} onRetry={list.retry} /> : null}
      {list.data && list.nodes.length === 0 ? (
        <EmptyState title={t('accounts.noHits')}>{t('openings.noHitsText')}</EmptyState>
      ) : null}
      {list.nodes.length > 0 ? (
        <>
          <Table
            caption={t('accounts.title')}
            columns={columns}
            rows={list.nodes.map((node) => readFragment(AccountRow, node))}
            keyOf={(row) => row.id}
            toList
          />
          <ShowMore
            shown={list.nodes.length}
            total={list.total}
            hasMore={list.hasMore}
            busy={list.busy}
            onMore={() => void list.more()}
          />
        </>
      ) : null}
      {closing ? <CloseAccountDialog account={closing} onClose={() => setClosing(null)} /> : null}
      {resetting ? <ResetCodeDialog account={resetting} onClose={() => setResetting(null)} /> : null}
    </div>
  );
}

function CloseAccountDialog({
  account,
  onClose,
}: Readonly<{ account: AccountRowFragment; onClose: () => void }>) {
  const { t } = useTranslation();
  const [close, { busy, problem }] = useMutationWithKey(CloseAccount, 'closeAccount');
  const closeNow = async (): Promise<void> => {
    const outcome = await close({ accountId: account.id, expectedVersion: account.version });
    if (outcome.state !== 'done') return;
    showToast(t('accounts.closed', { name: account.name }));
    onClose();
  };
  return (
    <Dialog
      open
      alert
      onClose={onClose}
      title={t('accounts.closeTitle', { name: account.name })}
      actions={
        <>
          <Button kind="danger" busy={busy} onPress={() => void closeNow()}>
            {t('accounts.close')}
          </Button>
          <Button onPress={onClose}>{t('openings.keep')}</Button>
        </>
      }
    >
      <ProblemNotice problem={problem} />
      <p>{t('accounts.closeText', { n: account.memberships.length })}</p>
    </Dialog>
  );
}

function ResetCodeDialog({
  account,
  onClose,
}: Readonly<{ account: AccountRowFragment; onClose: () => void }>) {
  const { t } = useTranslation();
  const [reset, { busy, problem }] = useMutationWithKey(ResetOneTimeCode, 'resetOneTimeCode');
  const resetNow = async (): Promise<void> => {
    if ((await reset({ accountId: account.id })).state !== 'done') return;
    showToast(t('accounts.codeReset', { name: account.name }));
    onClose();
  };
  return (
    <Dialog
      open
      alert
      onClose={onClose}
      title={t('accounts.resetCodeTitle', { name: account.name })}
      actions={
        <>
          <Button kind="danger" busy={busy} onPress={() => void resetNow()}>
            {t('accounts.resetCode')}
          </Button>
          <Button onPress={onClose}>{t('openings.keep')}</Button>
        </>
      }
    >
      <ProblemNotice problem={problem} />
      <p>{t('accounts.resetCodeText')}</p>
    </Dialog>
  );
}

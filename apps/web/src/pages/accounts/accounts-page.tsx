import { useCallback, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import {
  Button,
  EmptyState,
  ErrorState,
  PageHead,
  ShowMore,
  Skeleton,
  Table,
  type Column,
} from '../../design';
import { useConnection } from '../../data/use-connection';
import { readFragment } from '../../gql';
import type { AccountRowFragment, AccountsQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { roleWord } from '../../shell/role-word';
import { SearchField } from '../openings/search-field';
import { AccountRow, AccountsDocument } from './account-documents';
import { InviteForm } from './invite-form';
import { LinkNotice } from './link-notice';
import { localDay } from './local-day';
import '../openings/openings.css';
import '../organisations/organisations.css';

const readConnection = (data: AccountsQuery) => data.accounts;
const context = { additionalTypenames: ['Account'] };
type Link = Readonly<{ link: string; expiresAt: string; name: string }>;

/** Konton: who may sign in and as what. The administrator sees accounts here and no participant. */
export function Component() {
  const { t, format } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const [inviting, setInviting] = useState(false);
  const [link, setLink] = useState<Link | null>(null);
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
          <Link to={`/konton/${row.id}`}>{row.name}</Link>
          <span className="under">{row.email}</span>
        </>
      ),
    },
    {
      id: 'roles',
      head: t('accounts.roles'),
      cell: (row) =>
        row.memberships
          .filter(({ validTo }) => validTo === null || validTo > localDay())
          .map(({ role, organisation }) => [t(roleWord[role]), organisation?.name].filter(Boolean).join(', '))
          .join('; ') || t('accounts.noRole'),
    },
    { id: 'status', head: t('accounts.status'), cell: (row) => t(`accounts.status.${row.status}`) },
    {
      id: 'last',
      head: t('accounts.lastSignIn'),
      cell: (row) => (row.lastSignInAt ? format.shortDate(row.lastSignInAt) : t('accounts.never')),
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
    </div>
  );
}

import { useState } from 'react';
import { Button, type Column, EmptyState, ProblemNotice, showToast, Table } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { AccountRowFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { useViewer } from '../../session/viewer';
import { roleWord } from '../../shell/role-word';
import { KeepMembership } from './account-documents';
import { EndRoleDialog } from './end-role-dialog';
import { localDay } from './local-day';
import { RoleDialog } from './role-dialog';

/** A role of an account. */
export type Membership = AccountRowFragment['memberships'][number];

/** The roles of an account with their days, those that last first; ended ones stay, so that it is seen who was what when. */
export function RoleList({ account, fixed }: Readonly<{ account: AccountRowFragment; fixed: boolean }>) {
  const { t, format } = useTranslation();
  const { membershipId, accountId } = useViewer();
  const own = accountId === account.id;
  const [changing, setChanging] = useState<Membership | null>(null);
  const [ending, setEnding] = useState<Membership | null>(null);
  const [keep, { busy, problem }] = useMutationWithKey(KeepMembership, 'keepMembership');
  const today = localDay();
  const isOver = ({ validTo }: Membership): boolean => validTo !== null && validTo <= today;
  const rows = [...account.memberships].sort(
    (a, b) => Number(isOver(a)) - Number(isOver(b)) || a.validFrom.localeCompare(b.validFrom),
  );
  const keepNow = async (membership: Membership): Promise<void> => {
    const outcome = await keep({ membershipId: membership.id, expectedVersion: account.version });
    if (outcome.state === 'done') showToast(t('accounts.kept', { role: t(roleWord[membership.role]) }));
  };
  const columns: Column<Membership>[] = [
    { id: 'role', head: t('accounts.role'), rowHead: true, cell: (row) => t(roleWord[row.role]) },
    {
      id: 'place',
      head: t('accounts.place'),
      cell: (row) => [row.organisation?.name, row.domainName].filter(Boolean).join(', ') || '–',
    },
    { id: 'from', head: t('accounts.from'), cell: (row) => format.longDate(row.validFrom) },
    {
      id: 'to',
      head: t('accounts.to'),
      cell: (row) => (row.validTo ? format.longDate(row.validTo) : t('accounts.noEnd')),
    },
    {
      id: 'act',
      head: t('accounts.act'),
      cell: (row) => {
        if (fixed || row.id === membershipId) return null;
        if (row.validTo !== null)
          return row.validTo >= today && !own ? (
            <Button small busy={busy} onPress={() => void keepNow(row)}>
              {t('accounts.keep')}
            </Button>
          ) : null;
        const role = t(roleWord[row.role]);
        return (
          <span className="row">
            {own ? null : (
              <Button small label={t('accounts.changeNamed', { role })} onPress={() => setChanging(row)}>
                {t('accounts.change')}
              </Button>
            )}
            <Button small label={t('accounts.endNamed', { role })} onPress={() => setEnding(row)}>
              {t('accounts.end')}
            </Button>
          </span>
        );
      },
    },
  ];
  if (rows.length === 0) return <EmptyState title={t('accounts.noRole')} />;
  return (
    <>
      <ProblemNotice problem={problem} />
      <Table caption={t('accounts.roles')} columns={columns} rows={rows} keyOf={(row) => row.id} toList />
      {changing ? (
        <RoleDialog account={account} instead={changing} onClose={() => setChanging(null)} />
      ) : null}
      {ending ? (
        <EndRoleDialog account={account} membership={ending} onClose={() => setEnding(null)} />
      ) : null}
    </>
  );
}

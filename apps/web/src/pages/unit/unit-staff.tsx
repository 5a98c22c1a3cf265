import { useState } from 'react';
import { useQuery } from 'urql';
import {
  Button,
  type Column,
  EmptyState,
  ErrorState,
  ProblemNotice,
  showToast,
  Skeleton,
  Table,
  UnknownOutcome,
} from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { UnitStaffQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { roleWord } from '../../shell/role-word';
import { UnitHandOver } from './assignments/unit-hand-over';
import { EndHandlerDocument, NameHandlerDocument, unitContext, UnitStaffDocument } from './unit-documents';

type Staff = UnitStaffQuery['unitStaff'][number];

/** Who works at the unit, with how many persons, and who of them may open names of protected persons (P2). */
export function UnitStaffTable({ onHandedOver }: Readonly<{ onHandedOver: () => void }>) {
  const { t } = useTranslation();
  const [giving, setGiving] = useState<Staff | null>(null);
  const [{ data, error }, ask] = useQuery({
    query: UnitStaffDocument,
    context: unitContext,
    requestPolicy: 'cache-and-network',
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={error} onRetry={again} />;
  if (!data) return <Skeleton rows={4} />;
  const namingOf = (one: Staff) =>
    data.protectionHandlers.find(({ membershipId }) => membershipId === one.membershipId);
  const columns: Column<Staff>[] = [
    {
      id: 'name',
      head: t('unit.staffName'),
      rowHead: true,
      cell: (one) => (
        <>
          {one.name}
          {one.works ? null : (
            <>
              <br />
              <span className="small muted">{t('unit.worksNot')}</span>
            </>
          )}
        </>
      ),
    },
    {
      id: 'role',
      head: t('unit.role'),
      cell: (one) =>
        [t(roleWord[one.role]), one.ownUnit ? null : t('unit.otherUnit')].filter(Boolean).join(', '),
    },
    { id: 'persons', head: t('unit.persons'), numeric: true, named: true, cell: (one) => one.persons },
    {
      id: 'handles',
      head: t('unit.handles'),
      named: true,
      cell: (one) => <Naming staff={one} namingId={namingOf(one)?.id ?? null} onDone={again} />,
    },
    {
      id: 'act',
      head: t('unit.act'),
      cell: (one) =>
        one.persons > 0 ? (
          <Button small label={t('unit.handOverFor', { name: one.name })} onPress={() => setGiving(one)}>
            {t('unit.handOver')}
          </Button>
        ) : null,
    },
  ];
  return (
    <section className="aside-block" aria-labelledby="personal">
      <h2 id="personal">{t('unit.staff')}</h2>
      <p className="muted">{t('unit.handlesText')}</p>
      {data.unitStaff.length === 0 ? (
        <EmptyState title={t('unit.noStaff')}>{t('unit.noStaffText')}</EmptyState>
      ) : (
        <Table
          caption={t('unit.staff')}
          toList
          rows={data.unitStaff}
          keyOf={({ membershipId }) => membershipId}
          columns={columns}
        />
      )}
      {giving ? (
        <UnitHandOver
          staff={giving}
          onClose={() => setGiving(null)}
          onDone={() => {
            setGiving(null);
            again();
            onHandedOver();
          }}
        />
      ) : null}
    </section>
  );
}

function Naming({
  staff,
  namingId,
  onDone,
}: Readonly<{ staff: Staff; namingId: string | null; onDone: () => void }>) {
  const { t } = useTranslation();
  const [name, naming, retryNaming] = useMutationWithKey(NameHandlerDocument, 'nameProtectionHandler');
  const [end, ending, retryEnding] = useMutationWithKey(EndHandlerDocument, 'endProtectionHandler');
  const finish =
    (words: 'unit.named' | 'unit.ended') => (outcome: { readonly state: string } | undefined) => {
      if (outcome?.state !== 'done') return;
      showToast(t(words, { name: staff.name }));
      onDone();
    };
  const press = (): void => {
    if (namingId) void end({ id: namingId }).then(finish('unit.ended'));
    else void name({ membershipId: staff.membershipId }).then(finish('unit.named'));
  };
  return (
    <span className="row">
      {namingId ? t('unit.isNamed') : null}
      {namingId || (staff.works && staff.ownUnit) ? (
        <Button
          small
          busy={naming.busy || ending.busy}
          label={t(namingId ? 'unit.endFor' : 'unit.nameFor', { name: staff.name })}
          onPress={press}
        >
          {t(namingId ? 'unit.end' : 'unit.name')}
        </Button>
      ) : null}
      <ProblemNotice problem={naming.problem ?? ending.problem} />
      {naming.unknown ? (
        <UnknownOutcome onRetry={() => void retryNaming().then(finish('unit.named'))} />
      ) : null}
      {ending.unknown ? (
        <UnknownOutcome onRetry={() => void retryEnding().then(finish('unit.ended'))} />
      ) : null}
    </span>
  );
}

import { useState } from 'react';
import { Button, type Column, Table } from '../../design';
import type { CallOffFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { DecideCallOff } from './decide-call-off';
import { PayBack, TakeBackCallOff } from './end-call-off';

type CallOff = CallOffFactsFragment;

/** Every call-off that the reader reaches, with the one thing that she can do with it. */
export function CallOffList({
  callOffs,
  onChange,
}: Readonly<{ callOffs: readonly CallOff[]; onChange: () => void }>) {
  const { t, format } = useTranslation();
  const [open, setOpen] = useState<Readonly<{
    callOff: CallOff;
    act: 'decide' | 'withdraw' | 'pay_back';
  }> | null>(null);
  const about = ({ amountKr, department }: CallOff) => ({ kr: format.number(amountKr), department });
  const button = (callOff: CallOff) => {
    if (callOff.acts.includes('approve'))
      return (
        <Button
          small
          kind="primary"
          label={t('funding.reviewOf', about(callOff))}
          onPress={() => setOpen({ callOff, act: 'decide' })}
        >
          {t('funding.review')}
        </Button>
      );
    if (callOff.acts.includes('withdraw'))
      return (
        <Button
          small
          label={t('funding.withdrawOf', about(callOff))}
          onPress={() => setOpen({ callOff, act: 'withdraw' })}
        >
          {t('funding.withdraw')}
        </Button>
      );
    if (callOff.acts.includes('pay_back'))
      return (
        <Button
          small
          label={t('funding.payBackOf', about(callOff))}
          onPress={() => setOpen({ callOff, act: 'pay_back' })}
        >
          {t('funding.payBack')}
        </Button>
      );
    return null;
  };
  const columns: Column<CallOff>[] = [
    {
      id: 'for',
      head: t('funding.for'),
      rowHead: true,
      cell: ({ openingTitle, department, lineName }) => (
        <>
          {openingTitle ?? t('funding.ownWork')}
          <br />
          <span className="funding-department">
            {department}. {lineName}
          </span>
        </>
      ),
    },
    {
      id: 'amount',
      head: t('funding.amount'),
      numeric: true,
      named: true,
      cell: ({ amountKr, paidBackKr }) => (
        <>
          {t('funding.kr', { kr: format.number(amountKr) })}
          {paidBackKr > 0 ? (
            <>
              <br />
              <span className="muted">{t('funding.backOf', { kr: format.number(paidBackKr) })}</span>
            </>
          ) : null}
        </>
      ),
    },
    {
      id: 'state',
      head: t('funding.state'),
      cell: ({ state, waitsForSecond, requestedByName, requestedAt }) => (
        <>
          <b>{t(`funding.stateOf.${state}`)}</b>
          <br />
          <span className="muted">
            {waitsForSecond
              ? t('funding.waitsForSecond')
              : t('funding.askedBy', { name: requestedByName, day: format.shortDate(requestedAt) })}
          </span>
        </>
      ),
    },
    { id: 'act', head: t('funding.toDo'), cell: button },
  ];
  const close = (): void => setOpen(null);
  const given = open && { callOff: open.callOff, onClose: close, onDone: onChange };
  return (
    <>
      <Table
        caption={t('funding.callOffs')}
        columns={columns}
        rows={callOffs}
        keyOf={({ id }) => id}
        toList
      />
      {given && open.act === 'decide' ? <DecideCallOff {...given} /> : null}
      {given && open.act === 'withdraw' ? <TakeBackCallOff {...given} /> : null}
      {given && open.act === 'pay_back' ? <PayBack {...given} /> : null}
    </>
  );
}

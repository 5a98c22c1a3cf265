import type { CallOffFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { dayBefore } from './next-day';
import { isReason } from './reason-words';

/** What a call-off is about, as somebody who is to decide must see it, and what has happened to it. */
export function CallOffFactsList({ callOff }: { callOff: CallOffFactsFragment }) {
  const { t, format } = useTranslation();
  const facts: readonly (readonly [string, string])[] = [
    [t('funding.amount'), t('funding.kr', { kr: format.number(callOff.amountKr) })],
    ...(callOff.paidBackKr > 0
      ? [[t('funding.paidBack'), t('funding.kr', { kr: format.number(callOff.paidBackKr) })] as const]
      : []),
    [t('funding.line'), callOff.lineName],
    [t('funding.department'), callOff.department],
    [t('funding.for'), callOff.openingTitle ?? t('funding.ownWork')],
    [
      t('funding.period'),
      t('funding.fromTo', {
        from: format.longDate(callOff.startsOn),
        to: format.longDate(dayBefore(callOff.endsOn)),
      }),
    ],
  ];
  return (
    <>
      <dl className="funding-facts">
        {facts.map(([name, value]) => (
          <FactPair key={name} name={name} value={value} />
        ))}
      </dl>
      <ol className="bul">
        {callOff.events.map((one) => (
          <li key={one.id}>
            <b>{t(`funding.act.${one.act}`)}</b> {format.longDate(one.at)}. {one.byName}.
            {one.reasonCode && isReason(one.reasonCode) ? ` ${t(`funding.reason.${one.reasonCode}`)}.` : ''}
          </li>
        ))}
      </ol>
    </>
  );
}

function FactPair({ name, value }: Readonly<{ name: string; value: string }>) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

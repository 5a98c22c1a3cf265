import { useState } from 'react';
import { Button } from '../../design';
import type { SupportAct, SupportPartsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { Closing, Contact, HandingOver } from './support-acts';

/** One continued support to staff: who, since when, the next contact, and what may be done with it now. */
export function SupportCard({
  support,
  onChange,
}: Readonly<{ support: SupportPartsFragment; onChange: () => void }>) {
  const { t, format } = useTranslation();
  const [doing, setDoing] = useState<SupportAct | null>(null);
  const can = (act: SupportAct) => support.allowedActs.includes(act);
  const close = (): void => setDoing(null);
  const parts = { support, onChange, onClose: close };
  return (
    <article className="consent-card" aria-labelledby={`stod-${support.id}`}>
      <h3 id={`stod-${support.id}`}>{support.supporter}</h3>
      <p>
        <b>{t(`steps.state.${support.state}`)}</b>{' '}
        {support.closedOn
          ? t('placements.fromTo', {
              from: format.longDate(support.fromDay),
              to: format.longDate(support.closedOn),
            })
          : t('steps.since', { day: format.longDate(support.fromDay) })}
      </p>
      {support.state === 'open' ? (
        <p>{t('steps.nextContact', { day: format.longDate(support.nextContactOn) })}</p>
      ) : null}
      <div className="row">
        {can('contact') ? (
          <Button small kind="primary" onPress={() => setDoing('contact')}>
            {t('steps.contact')}
          </Button>
        ) : null}
        {can('hand_over') ? (
          <Button small onPress={() => setDoing('hand_over')}>
            {t('steps.handOver')}
          </Button>
        ) : null}
        {can('close') ? (
          <Button small onPress={() => setDoing('close')}>
            {t('steps.close')}
          </Button>
        ) : null}
      </div>
      <details>
        <summary>{t('visits.history')}</summary>
        <ol className="bul">
          {support.events.map((one) => (
            <li key={one.id}>
              <b>{t(`steps.act.${one.act}`)}</b> {format.longDate(one.day)}. {one.saidBy}.{' '}
              {one.act === 'hand_over' ? `${one.supporter}. ` : ''}
              {one.note}
            </li>
          ))}
        </ol>
      </details>
      {doing === 'contact' ? <Contact {...parts} /> : null}
      {doing === 'hand_over' ? <HandingOver {...parts} /> : null}
      {doing === 'close' ? <Closing {...parts} /> : null}
    </article>
  );
}

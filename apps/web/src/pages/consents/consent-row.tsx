import { useState } from 'react';
import { Button } from '../../design';
import type { ConsentFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { CaseOfConsent } from '../cases/case-of-consent';
import { ChoiceCard } from '../choices/choice-card';
import { waits } from '../choices/consent-words';
import { Preview } from '../choices/preview';
import { StopChoice } from '../choices/stop-choice';
import { covers, type Representative } from './covering-representatives';
import { RecordAnswer } from './record-answer';
import { TakeBack } from './take-back';

/** One question as staff see it: the card, its answers with the text that was shown, and what can be done now. */
export function ConsentRow({
  consent,
  representatives,
  onChange,
}: Readonly<{
  consent: ConsentFactsFragment;
  representatives: readonly Representative[];
  onChange: () => void;
}>) {
  const { t, format } = useTranslation();
  const [recording, setRecording] = useState(false);
  const [previewing, setPreviewing] = useState(false);
  const open = waits(consent.state);
  return (
    <ChoiceCard consent={consent} level={3} staff>
      <div className="row">
        {open ? (
          <Button
            small
            label={t('consents.recordFor', { name: consent.receiverName })}
            onPress={() => setRecording(true)}
          >
            {t('consents.record')}
          </Button>
        ) : null}
        {open ? <TakeBack consent={consent} onDone={onChange} /> : null}
        {open || consent.state === 'yes' ? (
          <>
            <Button small pressed={previewing} onPress={() => setPreviewing(!previewing)}>
              {t('consents.preview')}
            </Button>
            {consent.state === 'yes' ? <StopChoice consent={consent} onStopped={onChange} small /> : null}
          </>
        ) : null}
      </div>
      {consent.needsCase && (open || consent.state === 'yes') ? (
        <CaseOfConsent consent={consent} onChange={onChange} />
      ) : null}
      {previewing ? <Preview consent={consent} /> : null}
      <ol className="bul">
        <li>{t('consents.wasAsked', { name: consent.askedBy, day: format.longDate(consent.askedAt) })}</li>
        {consent.history.map((one) => (
          <li key={one.id}>
            <b>{t(`consents.said.${one.answer}`)}</b> {format.longDate(one.saidAt)}.{' '}
            {t(`consents.given.${one.how}`)}. {one.saidBy}.{' '}
            {one.helpedBy ? t('calm.helpedBy', { name: one.helpedBy }) : ''}{' '}
            {one.witness ? t('consents.witnessed', { name: one.witness }) : ''}
            <details>
              <summary>
                {t('consents.shown')}
                {one.easy ? ` (${t('consents.easyRead')})` : ''}
              </summary>
              <p className="own-words" lang="sv">
                {one.shownText}
              </p>
            </details>
          </li>
        ))}
      </ol>
      {recording ? (
        <RecordAnswer
          consent={consent}
          representatives={representatives.filter((one) => covers(one, consent))}
          onClose={() => setRecording(false)}
          onDone={onChange}
        />
      ) : null}
    </ChoiceCard>
  );
}

import { useState } from 'react';
import { Button, Notice, Table } from '../../design';
import type { FollowUpFactsFragment, FollowUpQuestion } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { followUpQuestions, occasionWord } from './follow-up-words';
import { RecordForm } from './record-form';

/** One follow-up to staff: what she and the workplace said side by side, why to talk with both, and what was recorded. */
export function FollowUpCard({
  followUp,
  name,
  today,
  onChange,
}: Readonly<{ followUp: FollowUpFactsFragment; name: string; today: string; onChange: () => void }>) {
  const { t, format } = useTranslation();
  const [recording, setRecording] = useState(false);
  const title = `${occasionWord(t, followUp.occasion)}: ${followUp.title ?? t('visits.placeGone')}`;
  const { record, gaps } = followUp;
  const can = followUp.allowedActs.find((act) => act === 'record' || act === 'correct');
  const said = (
    of: FollowUpFactsFragment['workplace'] | FollowUpFactsFragment['hers'],
    question: FollowUpQuestion,
  ) => {
    const one = of.find((each) => each.question === question);
    return one ? t(`followUps.answer.${one.answer}`) : t('followUps.notSaid');
  };
  const helpers = [...new Set(followUp.hers.flatMap(({ helpedBy }) => (helpedBy ? [helpedBy] : [])))];
  return (
    <article className="consent-card" aria-labelledby={`uppf-${followUp.id}`}>
      <h3 id={`uppf-${followUp.id}`}>{title}</h3>
      <p>
        <b>{t(`followUps.state.${followUp.state}`)}</b>{' '}
        {t('placements.fromTo', {
          from: format.longDate(followUp.opensOn),
          to: format.longDate(followUp.lastDay),
        })}
      </p>
      {gaps.length > 0 ? (
        <Notice kind="warn" title={t('followUps.talk')}>
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>{t(`followUps.gap.${gap}`)}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {followUp.state === 'coming' ? null : (
        <Table
          caption={t('followUps.sideBySide')}
          keyOf={(question) => question}
          rows={followUpQuestions}
          columns={[
            {
              id: 'question',
              head: t('followUps.question'),
              rowHead: true,
              cell: (question) => t(`followUps.about.${question}`),
            },
            { id: 'hers', head: name, cell: (question) => said(followUp.hers, question), named: true },
            {
              id: 'workplace',
              head: t('followUps.workplace'),
              cell: (question) => said(followUp.workplace, question),
              named: true,
            },
          ]}
        />
      )}
      {helpers.length > 0 ? <p>{t('calm.helpedBy', { name: helpers.join(', ') })}</p> : null}
      {record && !recording ? (
        <dl>
          {(
            [
              ['followUps.heldOn', format.longDate(record.heldOn)],
              ['followUps.tookPart', record.tookPart.map((one) => t(`followUps.took.${one}`)).join(', ')],
              ['followUps.howItGoes', record.face ? t(`visits.face.${record.face}`) : ''],
              ['followUps.inWords', record.howItGoes],
              ['followUps.nextStep', record.nextStep],
              ['followUps.by', record.recordedBy],
            ] as const
          )
            .filter(([, text]) => text)
            .map(([key, text]) => (
              <div key={key}>
                <dt>{t(key)}</dt>
                <dd>{text}</dd>
              </div>
            ))}
        </dl>
      ) : null}
      {recording ? (
        <RecordForm
          followUp={followUp}
          today={today}
          onCancel={() => setRecording(false)}
          onDone={() => {
            setRecording(false);
            onChange();
          }}
        />
      ) : can ? (
        <div className="row">
          <Button
            small
            label={t(can === 'record' ? 'followUps.recordOf' : 'followUps.correctOf', { title })}
            onPress={() => setRecording(true)}
          >
            {t(can === 'record' ? 'followUps.record' : 'followUps.correct')}
          </Button>
        </div>
      ) : null}
    </article>
  );
}

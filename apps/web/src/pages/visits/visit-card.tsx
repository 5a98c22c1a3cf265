import { useState } from 'react';
import {
  Button,
  Dialog,
  FilterChip,
  LinkButton,
  ProblemNotice,
  RadioGroup,
  showToast,
  UnknownOutcome,
} from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { Face, VisitAct, VisitFactsFragment, VisitReason } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { ChangedVisit } from './visit-form';
import { RecordVisit } from './visit-documents';

const faces: readonly Face[] = ['good', 'so_so', 'bad'];
const reasons: readonly VisitReason[] = ['her_wish', 'illness', 'journey', 'workplace', 'other'];
const isReason = (code: string): code is VisitReason => reasons.some((one) => one === code);

/** One visit to staff: when it has been, one press on a face registers it, and another on what the workplace thought. */
export function VisitCard({
  visit,
  participantId,
  name,
  onChange,
}: Readonly<{
  visit: VisitFactsFragment;
  participantId: string;
  name: string;
  onChange: () => void;
}>) {
  const { t, format } = useTranslation();
  const [changing, setChanging] = useState(false);
  const [ending, setEnding] = useState<'cancel' | 'miss' | null>(null);
  const [record, { busy, problem, unknown }, retry] = useMutationWithKey(RecordVisit, 'recordVisit');
  const finish = (outcome: Awaited<ReturnType<typeof record>> | undefined): void => {
    if (outcome?.state === 'done') onChange();
  };
  const can = (act: VisitAct) => visit.allowedActs.includes(act);
  const title = visit.title ?? t('visits.placeGone');
  const say = (outcome: 'hold' | 'hear', face: Face): void =>
    void record({ visitId: visit.id, expectedVersion: visit.version, outcome, face }).then(finish);
  if (changing)
    return (
      <ChangedVisit
        visit={visit}
        onCancel={() => setChanging(false)}
        onDone={() => {
          setChanging(false);
          onChange();
        }}
      />
    );
  const asked = [
    { outcome: 'hold', legend: t('visits.herFace', { name }), face: visit.herFace },
    { outcome: 'hear', legend: t('visits.workplaceFace'), face: visit.workplaceFace },
  ] as const;
  return (
    <article className="consent-card" aria-labelledby={`besok-${visit.id}`}>
      <h3 id={`besok-${visit.id}`}>
        {t(`visits.kind.${visit.kind}`)}: {title}
      </h3>
      <p>
        <b>
          {t(visit.state === 'planned' && visit.begun ? 'visits.toRegister' : `visits.state.${visit.state}`)}
        </b>{' '}
        {format.longDate(visit.day)}, {format.timeSpan(visit.starts, visit.ends)}.
      </p>
      <dl>
        {(
          [
            ['visits.employer', visit.employer],
            ['visits.place', visit.place],
            ['visits.companion', visit.companion],
            ['visits.directions', visit.directions],
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
      {asked.map(({ outcome, legend, face }) =>
        can(outcome) ? (
          <div key={outcome} role="group" aria-label={legend} className="row">
            <span>{legend}</span>
            {faces.map((one) => (
              <FilterChip
                key={one}
                pressed={face === one}
                onChange={() => (busy ? undefined : say(outcome, one))}
              >
                {t(`visits.face.${one}`)}
              </FilterChip>
            ))}
          </div>
        ) : null,
      )}
      <div className="row">
        {can('change') && !visit.begun ? (
          <Button small label={t('visits.changeOf', { title })} onPress={() => setChanging(true)}>
            {t('visits.change')}
          </Button>
        ) : null}
        {can('cancel') && !visit.begun ? (
          <Button small label={t('visits.cancelOf', { title })} onPress={() => setEnding('cancel')}>
            {t('visits.cancel')}
          </Button>
        ) : null}
        {can('miss') ? (
          <Button small label={t('visits.missOf', { title })} onPress={() => setEnding('miss')}>
            {t('visits.miss')}
          </Button>
        ) : null}
        {visit.state === 'done' ? (
          <LinkButton small to={`/deltagare/${participantId}?flik=besok&placera=${visit.openingId}`}>
            {t('placements.planHere')}
          </LinkButton>
        ) : null}
      </div>
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      <details>
        <summary>{t('visits.history')}</summary>
        <ol className="bul">
          {visit.events.map((one) => (
            <li key={one.id}>
              <b>{t(`visits.act.${one.act}`)}</b> {format.longDate(one.saidAt)}. {one.saidBy}.{' '}
              {one.face ? `${t(`visits.face.${one.face}`)}. ` : ''}
              {one.reasonCode && isReason(one.reasonCode) ? `${t(`visits.reason.${one.reasonCode}`)}. ` : ''}
              {one.helpedBy ? t('calm.helpedBy', { name: one.helpedBy }) : ''}
            </li>
          ))}
        </ol>
      </details>
      {ending ? (
        <EndVisit visit={visit} outcome={ending} onClose={() => setEnding(null)} onDone={onChange} />
      ) : null}
    </article>
  );
}

/** A visit that is called off, or that did not come about: why, one tap. It counts against nobody. */
function EndVisit({
  visit,
  outcome,
  onClose,
  onDone,
}: Readonly<{
  visit: VisitFactsFragment;
  outcome: 'cancel' | 'miss';
  onClose: () => void;
  onDone: () => void;
}>) {
  const { t } = useTranslation();
  const [reasonCode, setReason] = useState<VisitReason>('other');
  const [record, { busy, problem, unknown }, retry] = useMutationWithKey(RecordVisit, 'recordVisit');
  const finish = (ended: Awaited<ReturnType<typeof record>> | undefined): void => {
    if (ended?.state !== 'done') return;
    showToast(t('visits.registered'));
    onDone();
    onClose();
  };
  const title = visit.title ?? '';
  return (
    <Dialog
      open
      onClose={onClose}
      title={outcome === 'cancel' ? t('visits.cancelOf', { title }) : t('visits.missOf', { title })}
      actions={
        <>
          <Button
            kind="primary"
            busy={busy}
            onPress={() =>
              void record({ visitId: visit.id, expectedVersion: visit.version, outcome, reasonCode }).then(
                finish,
              )
            }
          >
            {t(outcome === 'cancel' ? 'visits.cancel' : 'visits.miss')}
          </Button>
          <Button onPress={onClose}>{t('visits.back')}</Button>
        </>
      }
    >
      <RadioGroup
        legend={t('visits.why')}
        value={reasonCode}
        onChange={setReason}
        options={reasons.map((value) => ({ value, label: t(`visits.reason.${value}`) }))}
      />
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </Dialog>
  );
}

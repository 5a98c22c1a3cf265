import { useState } from 'react';
import {
  Button,
  DateField,
  Dialog,
  ProblemNotice,
  RadioGroup,
  showToast,
  TextField,
  UnknownOutcome,
} from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { PlacementAct, PlacementFactsFragment, PlacementReason } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { MovingEnd } from './moving-end';
import { EndPlacement, StartPlacement } from './placement-documents';
import { isReason, reasons } from './placement-reasons';

type CardProps = Readonly<{ placement: PlacementFactsFragment; onChange: () => void }>;

/** One placement to staff: where it stands, its week, and what may be done with it now. */
export function PlacementCard({ placement, onChange }: CardProps) {
  const { t, format } = useTranslation();
  const [doing, setDoing] = useState<'start' | 'move' | 'end' | null>(null);
  const title = placement.title ?? t('visits.placeGone');
  const can = (act: PlacementAct) => placement.allowedActs.includes(act);
  const close = (): void => setDoing(null);
  return (
    <article className="consent-card" aria-labelledby={`placering-${placement.id}`}>
      <h3 id={`placering-${placement.id}`}>{title}</h3>
      <p>
        <b>{t(`placements.state.${placement.state}`)}</b>{' '}
        {placement.lastDay
          ? t('placements.fromTo', {
              from: format.longDate(placement.fromDay),
              to: format.longDate(placement.lastDay),
            })
          : t('placements.fromOn', { from: format.longDate(placement.fromDay) })}
      </p>
      <dl>
        {(
          [
            ['visits.employer', placement.employer ?? ''],
            [
              'placements.week',
              placement.week
                .map((one) => `${format.weekdays([one.weekday])} ${format.timeSpan(one.starts, one.ends)}`)
                .join('; '),
            ],
            ['placements.contact', placement.contact],
            ['placements.incident', placement.incidentContact],
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
      <div className="row">
        {can('start') ? (
          <Button small label={t('placements.startOf', { title })} onPress={() => setDoing('start')}>
            {t('placements.start')}
          </Button>
        ) : null}
        {can('extend') || can('shorten') ? (
          <Button small label={t('placements.moveOf', { title })} onPress={() => setDoing('move')}>
            {t('placements.move')}
          </Button>
        ) : null}
        {can('end') || can('cancel') ? (
          <Button small label={t('placements.endOf', { title })} onPress={() => setDoing('end')}>
            {t(can('end') ? 'placements.end' : 'placements.cancel')}
          </Button>
        ) : null}
      </div>
      <details>
        <summary>{t('visits.history')}</summary>
        <ol className="bul">
          {placement.events.map((one) => (
            <li key={one.id}>
              <b>{t(`placements.act.${one.act}`)}</b> {format.longDate(one.saidAt)}. {one.saidBy}.{' '}
              {one.reasonCode && isReason(one.reasonCode)
                ? `${t(`placements.reason.${one.reasonCode}`)}.`
                : ''}
            </li>
          ))}
        </ol>
      </details>
      {doing === 'start' ? <Starting placement={placement} onClose={close} onChange={onChange} /> : null}
      {doing === 'move' ? <MovingEnd placement={placement} onClose={close} onChange={onChange} /> : null}
      {doing === 'end' ? <Ending placement={placement} onClose={close} onChange={onChange} /> : null}
    </article>
  );
}

type DialogProps = CardProps & Readonly<{ onClose: () => void }>;

/** What must be there by day one (R-096, R-098), dated; the server says what is missing. */
function Starting({ placement, onClose, onChange }: DialogProps) {
  const { t } = useTranslation();
  const [introducedOn, setIntroduced] = useState<string | null>(null);
  const [riskCheckedOn, setRisk] = useState<string | null>(null);
  const [extractShownOn, setExtract] = useState<string | null>(null);
  const [incidentContact, setIncident] = useState(placement.contact);
  const [start, { busy, problem, unknown }, retry] = useMutationWithKey(StartPlacement, 'startPlacement');
  const finish = (outcome: Awaited<ReturnType<typeof start>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('placements.started'));
    onChange();
    onClose();
  };
  const save = (): void =>
    void start({
      placementId: placement.id,
      expectedVersion: placement.version,
      incidentContact,
      ...(introducedOn ? { introducedOn } : {}),
      ...(riskCheckedOn ? { riskCheckedOn } : {}),
      ...(extractShownOn ? { extractShownOn } : {}),
    }).then(finish);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('placements.startOf', { title: placement.title ?? '' })}
      actions={
        <>
          <Button kind="primary" busy={busy} onPress={save}>
            {t('placements.start')}
          </Button>
          <Button onPress={onClose}>{t('visits.back')}</Button>
        </>
      }
    >
      <p>{t('placements.startText')}</p>
      <DateField
        label={t('placements.introduced')}
        error={fieldError(problem, 'introducedOn')}
        value={introducedOn}
        onChange={setIntroduced}
      />
      <DateField
        label={t('placements.riskChecked')}
        error={fieldError(problem, 'riskCheckedOn')}
        value={riskCheckedOn}
        onChange={setRisk}
      />
      {placement.withChildren ? (
        <DateField
          label={t('placements.extract')}
          hint={t('placements.extractHint')}
          error={fieldError(problem, 'extractShownOn')}
          value={extractShownOn}
          onChange={setExtract}
        />
      ) : null}
      <TextField
        label={t('placements.incident')}
        error={fieldError(problem, 'incidentContact')}
        value={incidentContact}
        onChange={setIncident}
        maxLength={200}
      />
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </Dialog>
  );
}

/** Why it ends, and its last day where it has started; a step back looks as a step forward. */
function Ending({ placement, onClose, onChange }: DialogProps) {
  const { t } = useTranslation();
  const [lastDay, setLast] = useState<string | null>(null);
  const [reasonCode, setReason] = useState<PlacementReason>('next_step');
  const [end, { busy, problem, unknown }, retry] = useMutationWithKey(EndPlacement, 'endPlacement');
  const finish = (outcome: Awaited<ReturnType<typeof end>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('placements.endedToast'));
    onChange();
    onClose();
  };
  const started = placement.state === 'active';
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('placements.endOf', { title: placement.title ?? '' })}
      actions={
        <>
          <Button
            kind="primary"
            busy={busy}
            onPress={() =>
              void end({
                placementId: placement.id,
                expectedVersion: placement.version,
                reasonCode,
                ...(started && lastDay ? { lastDay } : {}),
              }).then(finish)
            }
          >
            {t(started ? 'placements.end' : 'placements.cancel')}
          </Button>
          <Button onPress={onClose}>{t('visits.back')}</Button>
        </>
      }
    >
      {started ? (
        <DateField
          label={t('placements.last')}
          error={fieldError(problem, 'lastDay')}
          value={lastDay}
          onChange={setLast}
        />
      ) : null}
      <RadioGroup
        legend={t('visits.why')}
        value={reasonCode}
        onChange={setReason}
        options={reasons.map((value) => ({ value, label: t(`placements.reason.${value}`) }))}
      />
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </Dialog>
  );
}

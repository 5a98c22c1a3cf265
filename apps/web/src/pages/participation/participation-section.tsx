import { useState } from 'react';
import { Button, Notice } from '../../design';
import type { ParticipantProfileFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { Dissent } from '../corrections/dissent';
import { useProfile } from '../participant/profile-context';
import { ChangeRight } from './change-right';
import { lastDayOf } from './days';
import { changeWord, groundWord, standingLine } from './participation-words';
import { RecordRight } from './record-right';

export type Right = ParticipantProfileFragment['participationRights'][number];

/** Rätt att delta: the decision or the school track, its days, what was written before, and what speaks against it. */
export function ParticipationSection() {
  const translation = useTranslation();
  const { t } = translation;
  const { participant } = useProfile();
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState<Right | null>(null);
  const { participation, participationRights } = participant;
  return (
    <section className="aside-block" aria-labelledby="ratt">
      <div className="row spread">
        <h2 id="ratt" tabIndex={-1}>
          {t('participation.heading')}
        </h2>
        <Button small kind="quiet" icon="plus" label={t('participation.add')} onPress={() => setAdding(true)}>
          {t('participation.addShort')}
        </Button>
      </div>
      {participation.state === 'active' ? (
        <p className="small">{standingLine(participation, translation)}</p>
      ) : (
        <Notice kind="warn" title={standingLine(participation, translation)} />
      )}
      {participation.stepConflict ? <Notice kind="warn">{t('participation.conflict')}</Notice> : null}
      <ul className="plist">
        {participationRights.map((right) => (
          <RightLine key={right.id} right={right} onChange={() => setChanging(right)} />
        ))}
      </ul>
      <Dissent of={{ field: 'right' }} />
      {adding ? <RecordRight onClose={() => setAdding(false)} /> : null}
      {changing ? <ChangeRight right={changing} onClose={() => setChanging(null)} /> : null}
    </section>
  );
}

function RightLine({ right, onChange }: Readonly<{ right: Right; onChange: () => void }>) {
  const { t, format } = useTranslation();
  const [now] = right.statements;
  if (!now) return null;
  const days = (from: string, to: string | null) =>
    to
      ? t('participation.days', { from: format.shortDate(from), to: format.shortDate(lastDayOf(to)) })
      : t('participation.daysOpen', { from: format.shortDate(from) });
  const name = t(groundWord[now.ground]);
  return (
    <li>
      <span>
        {now.change === 'mistaken' ? <s>{name}</s> : name}
        <br />
        <span className="small muted">{days(now.validFrom, now.validTo)}</span>
        <details className="small">
          <summary>{t('participation.history')}</summary>
          <ul className="plain muted">
            {right.statements.map((one) => (
              <li key={one.version}>
                {t('participation.said', {
                  what: t(changeWord[one.change]),
                  who: one.saidBy,
                  date: format.shortDate(one.saidAt),
                })}{' '}
                {days(one.validFrom, one.validTo)} {one.reason}
              </li>
            ))}
          </ul>
        </details>
      </span>
      {now.change === 'mistaken' ? null : (
        <Button
          small
          kind="quiet"
          icon="pencil-simple"
          label={t('participation.changeOf', { name })}
          onPress={onChange}
        >
          {t('participation.change')}
        </Button>
      )}
    </li>
  );
}

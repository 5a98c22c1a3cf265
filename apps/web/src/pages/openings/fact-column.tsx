import type { ReactNode } from 'react';
import { useCatalogue } from '../../data/use-catalogue';
import { useTranslation } from '../../i18n/use-translation';
import { AccessGroups } from './access-groups';
import { DemandTable } from './demand-table';
import { languageName } from './language-name';
import type { OpeningData } from './opening-facts';
import { dayLine, hourLine } from './when-line';

function Row({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** What the place is: tasks, demands, time and support, environment, accessibility. */
export function FactColumn({ opening }: { opening: OpeningData }) {
  const { t, format, language } = useTranslation();
  const words = useCatalogue();
  const { schedule } = opening;
  const support = [
    words.level('scale.support', opening.supportLevel, 'offer'),
    opening.supportRole,
    opening.supportMinutesPerDay ? t('openings.minutesPerDay', { n: opening.supportMinutesPerDay }) : '',
    opening.supportSameRoom ? t('openings.sameRoom') : '',
  ].filter(Boolean);
  return (
    <aside className="open-facts" aria-label={t('openings.about')}>
      <section className="aside-block">
        <h2>{t('openings.tasks')}</h2>
        <ul className="bul">
          {opening.tasks.map((task) => (
            <li key={task.id}>
              <span lang="sv">{task.text}</span>{' '}
              <span className="muted">
                {t(`openings.frequency.${task.frequency}`)}
                {task.removable ? `, ${t('openings.removable')}` : ''}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="aside-block">
        <h2>{t('openings.demands')}</h2>
        <DemandTable demands={opening.demands} />
      </section>
      <section className="aside-block">
        <h2>{t('openings.timeAndSupport')}</h2>
        <dl className="kv">
          <Row name={t('openings.days')}>
            {[
              dayLine(schedule, format),
              schedule.flexibleStart ? t('openings.flexibleStart') : '',
              schedule.requiredWeekdays.length > 0
                ? t('openings.mustDays', { days: format.weekdays(schedule.requiredWeekdays) })
                : '',
            ]
              .filter(Boolean)
              .join(', ')}
          </Row>
          <Row name={t('openings.hours')}>{hourLine(schedule, format) || t('openings.notSaid')}</Row>
          <Row name={t('openings.start')}>{opening.startsOn ? format.longDate(opening.startsOn) : ''}</Row>
          <Row name={t('openings.supervisor')}>{support.join(', ')}</Row>
          <Row name={t('openings.firstWeeks')}>{opening.firstWeeks}</Row>
          <Row name={t('openings.requirements')}>{opening.requirements.join(', ')}</Row>
          <Row name={t('openings.licences')}>{opening.licences.join(', ')}</Row>
          <Row name={t('openings.languages')}>
            {opening.languages.map((code) => languageName(language, code)).join(', ')}
          </Row>
        </dl>
      </section>
      <EnvironmentBlock opening={opening} />
      <section className="aside-block">
        <h2>{t('openings.accessibility')}</h2>
        <AccessGroups access={opening.access} />
      </section>
    </aside>
  );
}

function EnvironmentBlock({ opening }: { opening: OpeningData }) {
  const { t } = useTranslation();
  const words = useCatalogue();
  const felt = opening.exposures.filter((one) => one.exposure > 0).sort((a, b) => b.exposure - a.exposure);
  return (
    <section className="aside-block">
      <h2>{t('openings.environment')}</h2>
      {felt.length === 0 ? <p className="muted">{t('openings.notSaid')}</p> : null}
      <dl className="kv wide">
        {felt.map(({ factor, exposure }) => (
          <Row key={factor} name={words.label('environment-factors', factor)}>
            {words.level('scale.exposure', exposure)}
          </Row>
        ))}
      </dl>
    </section>
  );
}

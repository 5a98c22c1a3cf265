import {
  Checkbox,
  DateField,
  NumberField,
  TextField,
  TimeField,
  WeekGrid,
  type DayChoice,
} from '../../design';
import { fieldError } from '../../data/problems';
import { useTranslation } from '../../i18n/use-translation';
import { weekdayCodes, type WeekdayCode } from '../../i18n/format-working-time';
import type { ScheduleContent } from './content';
import type { StepProps } from './step-props';

const quarters = (hours: number | null): number => Math.round((hours ?? 0) * 4);

/** Step 2: days, times, hours in quarters, seats and the period. */
export function StepWhen({ draft }: StepProps) {
  const { t } = useTranslation();
  const { content, change, problem } = draft;
  const { schedule } = content;
  const put = (patch: Partial<ScheduleContent>, when: 'now' | 'later' = 'now'): void =>
    change({ schedule: { ...schedule, ...patch } }, when);
  const days = Object.fromEntries(
    weekdayCodes.map((day): [WeekdayCode, DayChoice] => [
      day,
      schedule.requiredWeekdays.includes(day) ? 'must' : schedule.weekdays.includes(day) ? 'may' : 'no',
    ]),
  );
  const setDay = (day: WeekdayCode, choice: DayChoice): void => {
    const take = (list: readonly string[], on: boolean): string[] =>
      weekdayCodes.filter((one) => (one === day ? on : list.includes(one)));
    put({
      weekdays: take(schedule.weekdays, choice !== 'no'),
      requiredWeekdays: take(schedule.requiredWeekdays, choice === 'must'),
    });
  };
  return (
    <>
      <section className="form-part">
        <h2>{t('post.daysTitle')}</h2>
        <p className="muted">{t('post.daysLead')}</p>
        <WeekGrid
          legend={t('post.daysTitle')}
          value={days}
          onChange={setDay}
          threeStates
          labels={{ no: t('post.dayNo'), may: t('post.dayMay'), must: t('post.dayMust') }}
        />
        <div className="grid2">
          <TimeField
            label={t('post.start')}
            value={schedule.start}
            onChange={(start) => put({ start }, 'later')}
            error={fieldError(problem, 'schedule.start')}
          />
          <TimeField
            label={t('post.end')}
            value={schedule.end}
            onChange={(end) => put({ end }, 'later')}
            error={fieldError(problem, 'schedule.end')}
          />
        </div>
        <Checkbox checked={schedule.flexibleStart} onChange={(flexibleStart) => put({ flexibleStart })}>
          {t('post.flexibleStart')}
        </Checkbox>
      </section>
      <section className="form-part" id="falt-timmar" tabIndex={-1}>
        <h2>{t('post.hoursTitle')}</h2>
        <p className="muted">{t('post.hoursLead')}</p>
        <div className="grid2">
          <NumberField
            label={t('post.hoursMin')}
            value={schedule.minHoursQuarters === 0 ? null : schedule.minHoursQuarters / 4}
            min={0}
            max={40}
            step={0.25}
            unit={t('post.hoursUnit')}
            onChange={(hours) => {
              const least = quarters(hours);
              put({
                minHoursQuarters: least,
                maxHoursQuarters: Math.max(least, schedule.maxHoursQuarters),
              });
            }}
            error={fieldError(problem, 'schedule.minHoursQuarters')}
          />
          <NumberField
            label={t('post.hoursMax')}
            value={schedule.maxHoursQuarters === 0 ? null : schedule.maxHoursQuarters / 4}
            min={0}
            max={40}
            step={0.25}
            unit={t('post.hoursUnit')}
            onChange={(hours) => {
              const most = quarters(hours);
              put({
                maxHoursQuarters: most,
                minHoursQuarters: Math.min(schedule.minHoursQuarters, most),
              });
            }}
            error={fieldError(problem, 'schedule.maxHoursQuarters')}
          />
        </div>
        <TextField
          label={t('post.scheduleNote')}
          optional
          value={schedule.note ?? ''}
          maxLength={500}
          onChange={(note) => put({ note: note || null }, 'later')}
          onBlur={() => void draft.settle()}
        />
      </section>
      <section className="form-part" id="falt-period" tabIndex={-1}>
        <h2>{t('post.periodTitle')}</h2>
        <div className="grid2">
          <div id="falt-antal" tabIndex={-1}>
            <NumberField
              label={t('post.seats')}
              hint={t('post.seatsHint')}
              value={content.seats}
              min={1}
              max={999}
              onChange={(seats) => change({ seats: seats ?? 1 })}
              error={fieldError(problem, 'seats')}
            />
          </div>
          <DateField
            label={t('post.startsOn')}
            value={content.startsOn}
            onChange={(startsOn) => change({ startsOn }, 'later')}
            error={fieldError(problem, 'startsOn')}
          />
          <DateField
            label={t('post.opensOn')}
            hint={t('post.opensOnHint')}
            value={content.opensOn}
            onChange={(opensOn) => change({ opensOn }, 'later')}
            error={fieldError(problem, 'opensOn')}
          />
          <DateField
            label={t('post.closesOn')}
            hint={t('post.closesOnHint')}
            value={content.closesOn}
            onChange={(closesOn) => change({ closesOn }, 'later')}
            error={fieldError(problem, 'closesOn')}
          />
        </div>
      </section>
    </>
  );
}

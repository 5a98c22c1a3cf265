import type { ReactNode } from 'react';
import { Button, Checkbox, NumberField, Select, TimeField, WeekGrid } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { Languages } from './languages';
import { useProfile } from './profile-context';
import { SaidLine } from './said-line';
import { StartDate } from './start-date';
import { nameOf } from './value-words';

const listOf = (text: string): string[] => text.split(',').filter(Boolean);

/** One practical condition: its field, who said it, and the way back to "not asked". */
export function Condition({ code, children }: Readonly<{ code: string; children: ReactNode }>) {
  const translation = useTranslation();
  const { t } = translation;
  const { words, shown, record } = useProfile();
  const name = nameOf('condition', code, words, translation);
  return (
    <div className="condition">
      {children}
      <SaidLine kind="condition" code={code} name={name} />
      {shown('condition', code)?.state === 'answered' ? (
        <Button
          kind="quiet"
          small
          label={t('profile.clearValueFor', { name })}
          onPress={() => record('condition', code, { state: 'not_asked' }, name, true)}
        >
          {t('profile.clearValue')}
        </Button>
      ) : null}
    </div>
  );
}

/** Travel, hours, days, times, licences, languages and start: nine answers, each saved by itself. */
export function Conditions() {
  const translation = useTranslation();
  const { t } = translation;
  const { words, shown, record } = useProfile();
  const text = (code: string): string | null => {
    const said = shown('condition', code);
    return said?.state === 'answered' ? (said.text ?? '') : null;
  };
  const say = (code: string, value: string) =>
    record(
      'condition',
      code,
      { state: 'answered', text: value },
      nameOf('condition', code, words, translation),
    );
  const values = (code: string) => {
    const raw = words
      .entry('practical-conditions', code)
      ?.attributes.find((attribute) => attribute.name === 'values')?.value;
    const codes: unknown = raw ? JSON.parse(raw) : [];
    return (Array.isArray(codes) ? codes.map(String) : []).map((value) => ({
      value,
      label: words.text('practical-conditions', code, `value.${value}`) || value,
    }));
  };
  const minutes = text('max_travel_minutes');
  const hours = text('hours_per_week');
  const days = listOf(text('weekdays') ?? '');
  const licences = text('driving_licence');
  const has = listOf(licences ?? '');
  return (
    <div className="conditions">
      <Condition code="max_travel_minutes">
        <NumberField
          label={t('profile.travelMinutes')}
          unit={t('profile.minutes')}
          min={5}
          max={240}
          step={5}
          value={minutes === null ? null : Number(minutes)}
          onChange={(n) => (n === null ? undefined : say('max_travel_minutes', String(Math.round(n))))}
        />
      </Condition>
      <Condition code="travel_mode">
        <Select
          label={t('profile.travelMode')}
          value={text('travel_mode') ?? ''}
          {...(text('travel_mode') === null ? { empty: t('profile.notAsked') } : {})}
          options={values('travel_mode')}
          onChange={(mode) => (mode ? say('travel_mode', mode) : undefined)}
        />
      </Condition>
      <Condition code="hours_per_week">
        <NumberField
          label={t('profile.hoursPerWeek')}
          unit={t('profile.hours')}
          min={0.25}
          max={40}
          step={0.25}
          value={hours === null ? null : Number(hours) / 4}
          onChange={(n) => (n === null ? undefined : say('hours_per_week', String(Math.round(n * 4))))}
        />
      </Condition>
      <Condition code="weekdays">
        <p className="legend">{t('profile.weekdays')}</p>
        <WeekGrid
          legend={t('profile.weekdays')}
          labels={{ no: t('profile.dayNo'), may: t('profile.dayYes'), must: t('profile.dayYes') }}
          value={Object.fromEntries(days.map((day) => [day, 'must' as const]))}
          onChange={(day, choice) => {
            const now = choice === 'no' ? days.filter((one) => one !== day) : [...days, day];
            // No day at all is not an answer that the model knows: it is "not asked".
            if (now.length > 0) say('weekdays', now.join(','));
            else record('condition', 'weekdays', { state: 'not_asked' }, t('profile.weekdays'));
          }}
        />
      </Condition>
      <Condition code="earliest_start">
        <TimeField
          label={t('profile.earliestStart')}
          value={text('earliest_start')}
          onChange={(time) => (time ? say('earliest_start', time) : undefined)}
        />
      </Condition>
      <Condition code="latest_end">
        <TimeField
          label={t('profile.latestEnd')}
          value={text('latest_end')}
          onChange={(time) => (time ? say('latest_end', time) : undefined)}
        />
      </Condition>
      <Condition code="driving_licence">
        <fieldset>
          <legend className="legend">{t('profile.licences')}</legend>
          <Checkbox
            checked={licences === ''}
            onChange={(none) =>
              none
                ? say('driving_licence', '')
                : record('condition', 'driving_licence', { state: 'not_asked' }, t('profile.licences'))
            }
          >
            {t('profile.noLicence')}
          </Checkbox>
          {values('driving_licence').map(({ value, label }) => (
            <Checkbox
              key={value}
              checked={has.includes(value)}
              onChange={(on) =>
                say('driving_licence', (on ? [...has, value] : has.filter((one) => one !== value)).join(','))
              }
            >
              {label}
            </Checkbox>
          ))}
        </fieldset>
      </Condition>
      <Condition code="languages">
        <Languages
          chosen={listOf(text('languages') ?? '')}
          onChange={(all) => say('languages', all.join(','))}
        />
      </Condition>
      <Condition code="start_date">
        <StartDate value={text('start_date')} onSave={(day) => say('start_date', day)} />
      </Condition>
    </div>
  );
}

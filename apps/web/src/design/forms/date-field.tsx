import { parseDate, parseTime } from '@internationalized/date';
import type { ReactElement } from 'react';
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components/DateField';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TimeField as AriaTimeField } from 'react-aria-components/TimeField';
import { FieldErrorLine, type FieldProps } from './field';

type ValueProps = FieldProps & Readonly<{ value: string | null; onChange: (value: string | null) => void }>;

function Notes({ hint, error }: Pick<FieldProps, 'hint' | 'error'>): ReactElement | null {
  if (!hint && !error) return null;
  return (
    <Text slot="description" className="hint">
      {hint}
      {error ? <FieldErrorLine>{error}</FieldErrorLine> : null}
    </Text>
  );
}

function attempt<T>(read: (text: string) => T, text: string | null): T | null {
  try {
    return text ? read(text) : null;
  } catch {
    return null;
  }
}

/** A day, typed part by part as åååå-mm-dd. The value is "2026-12-07" or null. */
export function DateField({ label, hint, error, value, onChange }: ValueProps) {
  return (
    <AriaDateField
      className="field"
      value={attempt(parseDate, value)}
      onChange={(day) => onChange(day ? day.toString() : null)}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      shouldForceLeadingZeros
    >
      <Label>{label}</Label>
      <DateInput className="input date-input">
        {(segment) => <DateSegment className="date-part" segment={segment} />}
      </DateInput>
      <Notes hint={hint} error={error} />
    </AriaDateField>
  );
}

/** A time of day. The value is "09:30" or null. */
export function TimeField({ label, hint, error, value, onChange }: ValueProps) {
  return (
    <AriaTimeField
      className="field"
      value={attempt(parseTime, value)}
      onChange={(time) => onChange(time ? time.toString().slice(0, 5) : null)}
      hourCycle={24}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      shouldForceLeadingZeros
    >
      <Label>{label}</Label>
      <DateInput className="input date-input">
        {(segment) => <DateSegment className="date-part" segment={segment} />}
      </DateInput>
      <Notes hint={hint} error={error} />
    </AriaTimeField>
  );
}

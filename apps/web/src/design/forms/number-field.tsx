import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import { Text } from 'react-aria-components/Text';
import { useTranslation } from '../../i18n/use-translation';
import { Icon } from '../icons/icon';
import { FieldErrorLine, type FieldProps } from './field';

/** A number with steps up and down (hours: step 0.25). `null` while empty. Written with the reader's decimal sign. */
export function NumberField({
  label,
  hint,
  error,
  value,
  onChange,
  min,
  max,
  step = 1,
  unit,
}: FieldProps &
  Readonly<{
    value: number | null;
    onChange: (value: number | null) => void;
    min?: number;
    max?: number;
    step?: number;
    unit?: string;
  }>) {
  const { t } = useTranslation();
  return (
    <AriaNumberField
      className="field"
      value={value ?? NaN}
      onChange={(now) => onChange(Number.isNaN(now) ? null : now)}
      step={step}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      {...(min === undefined ? {} : { minValue: min })}
      {...(max === undefined ? {} : { maxValue: max })}
    >
      <Label>{label}</Label>
      <span className="row">
        <Group className="stepper">
          <Button slot="decrement" aria-label={`${t('design.less')}: ${label}`}>
            <Icon name="minus" />
          </Button>
          <Input />
          <Button slot="increment" aria-label={`${t('design.moreOf')}: ${label}`}>
            <Icon name="plus" />
          </Button>
        </Group>
        {unit ? <span>{unit}</span> : null}
      </span>
      {hint || error ? (
        <Text slot="description" className="hint">
          {hint}
          {error ? <FieldErrorLine>{error}</FieldErrorLine> : null}
        </Text>
      ) : null}
    </AriaNumberField>
  );
}

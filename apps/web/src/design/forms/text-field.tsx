import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute, Ref } from 'react';
import { Field, type FieldProps } from './field';

export type TextFieldProps = FieldProps &
  Readonly<{
    value: string;
    onChange: (value: string) => void;
    onBlur?: () => void;
    type?: HTMLInputTypeAttribute;
    autoComplete?: HTMLInputAutoCompleteAttribute;
    inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email';
    maxLength?: number;
    name?: string;
    ref?: Ref<HTMLInputElement>;
  }>;

/** One line of text. Checked on leave (onBlur), never while typing; what is typed is never cleared. */
export function TextField({
  value,
  onChange,
  onBlur,
  type = 'text',
  autoComplete,
  inputMode,
  maxLength,
  name,
  ref,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {({ id, describedBy, invalid }) => (
        <input
          className="input"
          id={id}
          ref={ref}
          type={type}
          value={value}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          autoComplete={autoComplete}
          inputMode={inputMode}
          maxLength={maxLength}
          name={name}
          onBlur={onBlur}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

export type TextAreaProps = FieldProps &
  Readonly<{
    value: string;
    onChange: (value: string) => void;
    onBlur?: () => void;
    rows?: number;
    maxLength?: number;
  }>;

/** Several lines of text. */
export function TextArea({ value, onChange, onBlur, rows = 4, maxLength, ...field }: TextAreaProps) {
  return (
    <Field {...field}>
      {({ id, describedBy, invalid }) => (
        <textarea
          className="input"
          id={id}
          rows={rows}
          value={value}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          maxLength={maxLength}
          onBlur={onBlur}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

export type SelectProps = FieldProps &
  Readonly<{
    value: string;
    onChange: (value: string) => void;
    options: readonly Readonly<{ value: string; label: string }>[];
    empty?: string;
  }>;

/** A native list of choices, for five or more short words. Fewer: RadioGroup or Segmented. */
export function Select({ value, onChange, options, empty, ...field }: SelectProps) {
  return (
    <Field {...field}>
      {({ id, describedBy, invalid }) => (
        <select
          className="input"
          id={id}
          value={value}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          onChange={(event) => onChange(event.target.value)}
        >
          {empty === undefined ? null : <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

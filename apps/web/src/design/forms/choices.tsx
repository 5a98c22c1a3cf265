import { useId, type ReactNode } from 'react';
import { FieldErrorLine } from './field';

/** A tick box with its words; `count` stands at the right ("Arkiv 3"). */
export function Checkbox({
  checked,
  onChange,
  children,
  count,
  disabled = false,
  className = '',
}: Readonly<{
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
  count?: ReactNode;
  disabled?: boolean;
  className?: string;
}>) {
  return (
    <label className={`check ${className}`}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
      {count === undefined ? null : <span className="c">{count}</span>}
    </label>
  );
}

export type Option<V extends string> = Readonly<{ value: V; label: string; hint?: string | undefined }>;
type GroupProps<V extends string> = Readonly<{
  legend: string;
  value: V | null;
  onChange: (value: V) => void;
  options: readonly Option<V>[];
  hint?: string;
  error?: string | undefined;
  hideLegend?: boolean;
}>;

/** One of a few, each on its own line with a hint under it. */
export function RadioGroup<V extends string>({
  legend,
  value,
  onChange,
  options,
  hint,
  error,
  hideLegend = false,
}: GroupProps<V>) {
  const name = useId();
  return (
    <fieldset aria-invalid={error ? true : undefined} aria-describedby={error ? `${name}-error` : undefined}>
      <legend className={hideLegend ? 'sr' : 'legend'}>{legend}</legend>
      {hint ? <span className="hint">{hint}</span> : null}
      {options.map((option) => (
        <label className="check" key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint ? <span className="hint block"> {option.hint}</span> : null}
          </span>
        </label>
      ))}
      {error ? <FieldErrorLine id={`${name}-error`}>{error}</FieldErrorLine> : null}
    </fieldset>
  );
}

/** Two to four short words side by side: Måste · Går att anpassa · Behövs inte. */
export function Segmented<V extends string>({
  legend,
  value,
  onChange,
  options,
}: Pick<GroupProps<V>, 'legend' | 'value' | 'onChange' | 'options'>) {
  const name = useId();
  return (
    <div className="seg" role="radiogroup" aria-label={legend}>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}

/** A filter that is on or off, with the count after the word. */
export function FilterChip({
  pressed,
  onChange,
  children,
  count,
}: Readonly<{
  pressed: boolean;
  onChange: (pressed: boolean) => void;
  children: ReactNode;
  count?: number;
}>) {
  return (
    <button type="button" className="filter-chip" aria-pressed={pressed} onClick={() => onChange(!pressed)}>
      {children}
      {count === undefined ? null : <span className="c">{count}</span>}
    </button>
  );
}

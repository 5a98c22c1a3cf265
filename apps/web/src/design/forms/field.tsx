import { useId, type ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { Icon } from '../icons/icon';

/** What every field takes. `error` in words that say what to do; it is shown under the field and announced. */
export type FieldProps = Readonly<{
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean;
  id?: string;
}>;

/** The error line under a field. */
export function FieldErrorLine({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <span className="err" {...(id ? { id } : {})}>
      <Icon name="warning" small />
      {children}
    </span>
  );
}

/** Label above, control, hint and error under. `children` gets the ids that tie them together. */
export function Field({
  label,
  hint,
  error,
  optional,
  id,
  children,
}: FieldProps & {
  children: (ids: { id: string; describedBy: string | undefined; invalid: boolean }) => ReactNode;
}) {
  const own = useId();
  const { t } = useTranslation();
  const control = id ?? own;
  const describedBy =
    [hint ? `${control}-hint` : '', error ? `${control}-error` : ''].filter(Boolean).join(' ') || undefined;
  return (
    <div className="field">
      <label htmlFor={control}>
        {label}
        {optional ? <span className="hint"> ({t('design.optional')})</span> : null}
      </label>
      {children({ id: control, describedBy, invalid: Boolean(error) })}
      {hint ? (
        <span className="hint" id={`${control}-hint`}>
          {hint}
        </span>
      ) : null}
      {error ? <FieldErrorLine id={`${control}-error`}>{error}</FieldErrorLine> : null}
    </div>
  );
}

import { useEffect, useRef } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { Icon } from '../icons/icon';

export type FormFault = Readonly<{ fieldId: string; message: string }>;

/** At the top of a form that was refused: every fault, linked to its field. Takes focus when `attempt` changes. */
export function ErrorSummary({
  faults,
  attempt,
}: Readonly<{ faults: readonly FormFault[]; attempt: number }>) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (faults.length === 0) return null;
  return (
    <div className="notice error error-sum" role="alert" tabIndex={-1} ref={box}>
      <Icon name="warning" />
      <b>{t('design.errorsTitle', { n: faults.length })}</b>
      <ul>
        {faults.map((fault) => (
          <li key={fault.fieldId}>
            <a href={`#${fault.fieldId}`} onClick={(event) => focusField(event, fault.fieldId)}>
              {fault.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusField(event: { preventDefault: () => void }, id: string): void {
  const field = document.getElementById(id);
  if (!field) return;
  event.preventDefault();
  field.focus();
}

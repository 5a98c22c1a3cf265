import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation';

/** A count as stones, up to ten; above that only words. Put the words beside with `children`, or they are said to readers. */
export function Tally({ n, of, children }: Readonly<{ n: number; of: number; children?: ReactNode }>) {
  const { t } = useTranslation();
  const words = t('design.tally', { n, of });
  if (of > 10) return <span>{children ?? words}</span>;
  return (
    <>
      <span
        className="tally"
        {...(children ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words })}
      >
        {Array.from({ length: of }, (_, at) => (
          <i key={at} className={at < n ? 'on' : ''} />
        ))}
      </span>
      {children ? <span> {children}</span> : null}
    </>
  );
}

/** The step in a row or header: small stones and the word. `at` counts from 0; without it only the word is shown. */
export function StepChip({ label, at, of }: Readonly<{ label: string; at?: number; of?: number }>) {
  return (
    <span className="step-chip">
      {at === undefined || of === undefined ? null : (
        <span className="dots" aria-hidden="true">
          {Array.from({ length: of }, (_, place) => (
            <i key={place} className={place < at ? 'd' : place === at ? 'n' : ''} />
          ))}
        </span>
      )}
      {label}
    </span>
  );
}

export type LadderStep = Readonly<{
  id: string;
  label: string;
  note?: string;
  state: 'done' | 'now' | 'later';
}>;

/** Steps on a line: done, now (here you are), later. A step back has the same colour and weight. Also the posting form's progress. */
export function StepLadder({
  steps,
  label,
  wizard = false,
}: Readonly<{ steps: readonly LadderStep[]; label?: string; wizard?: boolean }>) {
  const { t } = useTranslation();
  return (
    <ol className={wizard ? 'stones keep wizard' : 'stones'} aria-label={label ?? t('design.steps')}>
      {steps.map((step, at) => (
        <li
          key={step.id}
          className={step.state === 'done' ? 'done' : ''}
          {...(step.state === 'now' ? { 'aria-current': 'step' as const } : {})}
        >
          <b>
            {wizard ? <span className="w-n">{at + 1}. </span> : null}
            {step.label}
          </b>
          {step.note}
        </li>
      ))}
    </ol>
  );
}

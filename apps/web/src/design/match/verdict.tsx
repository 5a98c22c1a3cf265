import { useTranslation } from '../../i18n/use-translation';

export type VerdictValue = 'fits_well' | 'fits' | 'fits_with_adaptation' | 'almost' | 'does_not_fit';

const ring = { cx: 8, cy: 8, r: 6.5, fill: 'none', stroke: 'currentColor', strokeWidth: 1.6 } as const;
const fillings: Readonly<Partial<Record<VerdictValue, string>>> = {
  fits: 'M8 1.5a6.5 6.5 0 1 1-6.5 6.5H8Z',
  fits_with_adaptation: 'M8 1.5a6.5 6.5 0 0 0 0 13Z',
};

/** A disc with four fillings and always the word. Never a percentage, never red or green. */
export function Verdict({ value }: { value: VerdictValue }) {
  const { t } = useTranslation();
  const dashed = value === 'almost' || value === 'does_not_fit';
  return (
    <span className="verdict">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle {...ring} {...(dashed ? { strokeDasharray: value === 'almost' ? '3 2.1' : '1 3' } : {})} />
        {value === 'fits_well' ? <circle cx="8" cy="8" r="6.5" fill="currentColor" /> : null}
        {fillings[value] ? <path d={fillings[value]} fill="currentColor" /> : null}
      </svg>
      {t(`design.verdict.${value}`)}
    </span>
  );
}

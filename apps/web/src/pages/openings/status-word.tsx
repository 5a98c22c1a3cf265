import type { OpeningStatus } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';

const ring = { cx: 8, cy: 8, r: 6.5, fill: 'none', stroke: 'currentColor', strokeWidth: 1.6 } as const;

/** The state of an opening: word and disc, never colour alone. Dashed = draft, full = published, half = paused, ring = closed. */
export function StatusWord({ status }: { status: OpeningStatus }) {
  const { t } = useTranslation();
  return (
    <span className={status === 'draft' ? 'status wait' : 'status'}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle {...ring} {...(status === 'draft' ? { strokeDasharray: '2.6 2.2' } : {})} />
        {status === 'published' ? <circle cx="8" cy="8" r="6.5" fill="currentColor" /> : null}
        {status === 'paused' ? <path d="M8 1.5a6.5 6.5 0 0 0 0 13Z" fill="currentColor" /> : null}
      </svg>
      {t(`openings.status.${status}`)}
    </span>
  );
}

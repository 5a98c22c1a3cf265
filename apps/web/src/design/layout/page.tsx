import { useEffect, type ReactNode } from 'react';
import { Link, type To } from 'react-router';
import { useTranslation } from '../../i18n/use-translation';

/** Sets the title of the tab: "Hitta plats – Stegvis". Every page calls it, PageHead does it for its title. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} – Stegvis` : 'Stegvis';
  }, [title]);
}

/**
 * Title left, one line of facts under it, actions right on the baseline. `aside` is the fixed slot for SaveState; `tab` is what
 * the tab says where the title names a person (security P6).
 */
export function PageHead({
  title,
  tab = title,
  titleLanguage,
  sub,
  actions,
  aside,
}: Readonly<{
  title: string;
  tab?: string;
  titleLanguage?: string | undefined;
  sub?: ReactNode;
  actions?: ReactNode;
  aside?: ReactNode;
}>) {
  usePageTitle(tab);
  return (
    <div className="page-head">
      <div>
        <h1 lang={titleLanguage}>{title}</h1>
        {sub ? <p className="sub">{sub}</p> : null}
      </div>
      {aside}
      {actions ? <div className="row">{actions}</div> : null}
    </div>
  );
}

export type Crumb = Readonly<{ label: string; to?: To }>;

/** The way here, for staff. The last one is this page and has no link. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('design.breadcrumbs')}>
      <ol className="crumbs">
        {crumbs.map((crumb) => (
          <li key={crumb.label}>
            {crumb.to ? (
              <Link to={crumb.to}>{crumb.label}</Link>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Names an area for screen readers only. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="sr">{children}</span>;
}

/** First in the order of every page. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a className="skip" href="#innehall">
      {t('shell.skip')}
    </a>
  );
}

/** "Visa 20 till", and how many are shown of how many. Absent when there is no more. */
export function ShowMore({
  shown,
  total,
  step = 20,
  hasMore,
  busy = false,
  onMore,
}: Readonly<{
  shown: number;
  total: number;
  step?: number;
  hasMore: boolean;
  busy?: boolean;
  onMore: () => void;
}>) {
  const { t } = useTranslation();
  return (
    <div className="more row">
      {hasMore ? (
        <button
          type="button"
          className="btn small"
          aria-disabled={busy || undefined}
          onClick={() => (busy ? undefined : onMore())}
        >
          {t('design.showMore', { n: Math.min(step, Math.max(1, total - shown)) })}
        </button>
      ) : null}
      <span className="small muted" role="status">
        {t('design.showingOf', { shown, total })}
      </span>
    </div>
  );
}

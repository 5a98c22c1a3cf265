import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Mark, SkipLink, StonePath } from '../design';
import { useTranslation } from '../i18n/use-translation';
import { setPreferences, usePreferences } from '../session/preferences';

/** The frame outside the signed-in pages: mark, easy reading, the other language; the path of stones and the site's own links at the end. */
export function OuterFrame({ children, path = true }: { children: ReactNode; path?: boolean }) {
  const { t, language } = useTranslation();
  const { mode } = usePreferences();
  return (
    <>
      <SkipLink />
      <div className="signin">
        <header className="signin-top">
          <Link className="brand" to="/" aria-label={t('shell.brand')}>
            <Mark />
            <span>Stegvis</span>
          </Link>
          <div className="row outer-choices">
            <button
              type="button"
              className="btn quiet"
              onClick={() => setPreferences({ mode: mode === 'calm' ? 'work' : 'calm' })}
            >
              {mode === 'calm' ? t('signIn.standardText') : t('signIn.easyRead')}
            </button>
            <button
              type="button"
              className="btn quiet"
              lang={language === 'sv' ? 'en' : 'sv'}
              onClick={() => setPreferences({ language: language === 'sv' ? 'en' : 'sv' })}
            >
              {t('signIn.otherLanguage')}
            </button>
          </div>
        </header>
        {children}
        {path ? (
          <div className="signin-path">
            <StonePath />
          </div>
        ) : (
          <div />
        )}
        <footer className="signin-foot small">
          <nav className="row" aria-label={t('signIn.links')}>
            <Link to="/sa-skyddar-vi-dig">{t('trust.title')}</Link>
            <Link to="/om">{t('shell.about')}</Link>
            <Link to="/tillganglighet">{t('shell.accessibility')}</Link>
          </nav>
        </footer>
      </div>
    </>
  );
}
